/** Messages of the wire protocol as values: particles and the failures that end a request. */
@NullMarked
package io.github.aerospring.embedded.message;

import org.jspecify.annotations.NullMarked;
