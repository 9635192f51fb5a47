/** Values inside lists, maps and expressions: their total order, their MessagePack form and the form in which they are stored. */
@NullMarked
package io.github.aerospring.embedded.value;

import org.jspecify.annotations.NullMarked;
