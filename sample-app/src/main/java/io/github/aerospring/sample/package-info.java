/** Sample application. */
@NullMarked
package io.github.aerospring.sample;

import org.jspecify.annotations.NullMarked;
