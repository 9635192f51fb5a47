/** Operations on lists and maps as pure functions: a bin and an operation give a new bin and an answer. */
@NullMarked
package io.github.aerospring.embedded.cdt;

import org.jspecify.annotations.NullMarked;
