/** Secondary indexes and set indexes: what they are, what they hold, and how they follow the records of a namespace. */
@NullMarked
package io.github.aerospring.embedded.index;

import org.jspecify.annotations.NullMarked;
