/** Commands on a single record, one class per command, and the rules that they share. */
@NullMarked
package io.github.aerospring.embedded.command;

import org.jspecify.annotations.NullMarked;
