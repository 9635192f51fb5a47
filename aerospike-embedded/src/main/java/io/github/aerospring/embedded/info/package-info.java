/** The info protocol, one class per command or family of commands. */
@NullMarked
package io.github.aerospring.embedded.info;

import org.jspecify.annotations.NullMarked;
