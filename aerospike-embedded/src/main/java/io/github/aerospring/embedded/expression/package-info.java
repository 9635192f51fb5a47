/** The expression language: parsed once from its wire form into a typed tree, evaluated many times against records. */
@NullMarked
package io.github.aerospring.embedded.expression;

import org.jspecify.annotations.NullMarked;
