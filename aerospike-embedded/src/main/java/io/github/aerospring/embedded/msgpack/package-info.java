/** MessagePack as it is stored in list and map bins: pure functions on bytes. */
@NullMarked
package io.github.aerospring.embedded.msgpack;

import org.jspecify.annotations.NullMarked;
