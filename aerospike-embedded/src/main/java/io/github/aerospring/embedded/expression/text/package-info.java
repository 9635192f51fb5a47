/** Expressions as the server lists them: operations by name, values by their size. */
@NullMarked
package io.github.aerospring.embedded.expression.text;

import org.jspecify.annotations.NullMarked;
