/** Auto-configuration of the health contributor. */
@NullMarked
package io.github.aerospring.boot.autoconfigure.health;

import org.jspecify.annotations.NullMarked;
