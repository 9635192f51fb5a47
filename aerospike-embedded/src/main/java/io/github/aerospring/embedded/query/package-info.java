/** Primary-index queries over the partitions of a namespace. */
@NullMarked
package io.github.aerospring.embedded.query;

import org.jspecify.annotations.NullMarked;
