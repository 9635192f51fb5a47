/**
 * The language Lua 5.4, without any access to the host: values, compiler to executable nodes, run time. Values are plain
 * objects: {@link io.github.aerospring.embedded.lua.LuaNil#NIL}, {@link java.lang.Boolean}, {@link java.lang.Long}
 * (integer), {@link java.lang.Double} (float), {@link java.lang.String} whose chars are bytes 0 to 255, and the types
 * of this room.
 */
@NullMarked
package io.github.aerospring.embedded.lua;

import org.jspecify.annotations.NullMarked;
