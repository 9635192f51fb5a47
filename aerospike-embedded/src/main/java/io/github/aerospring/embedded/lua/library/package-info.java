/** The standard library of Lua 5.4 as far as it stays within the script: no files, processes, network or native code. */
@NullMarked
package io.github.aerospring.embedded.lua.library;

import org.jspecify.annotations.NullMarked;
