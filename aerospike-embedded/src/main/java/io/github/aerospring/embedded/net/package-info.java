/** Sockets, framing and the connections of clients. */
@NullMarked
package io.github.aerospring.embedded.net;

import org.jspecify.annotations.NullMarked;
