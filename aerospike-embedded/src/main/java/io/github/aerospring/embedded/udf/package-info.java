/** Modules of functions in Lua, and what they see of the server: records, lists, maps, bytes, streams. */
@NullMarked
package io.github.aerospring.embedded.udf;

import org.jspecify.annotations.NullMarked;
