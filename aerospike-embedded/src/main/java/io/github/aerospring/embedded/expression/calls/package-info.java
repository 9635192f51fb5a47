/** What expressions need of the other value rooms, and paths of the expressions: adapters between them. */
@NullMarked
package io.github.aerospring.embedded.expression.calls;

import org.jspecify.annotations.NullMarked;
