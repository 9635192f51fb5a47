/** Health of a cluster as its client sees it; usable without auto-configuration. */
@NullMarked
package io.github.aerospring.boot.health;

import org.jspecify.annotations.NullMarked;
