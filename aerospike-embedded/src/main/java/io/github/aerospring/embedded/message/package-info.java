/** Values of the wire protocol: headers, fields, operations and particles, without any storage. */
@NullMarked
package io.github.aerospring.embedded.message;

import org.jspecify.annotations.NullMarked;
