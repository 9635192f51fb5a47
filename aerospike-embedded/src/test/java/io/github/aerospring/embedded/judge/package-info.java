/** The real server as the judge of the embedded one. */
@NullMarked
package io.github.aerospring.embedded.judge;

import org.jspecify.annotations.NullMarked;
