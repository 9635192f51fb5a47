/** Auto-configuration of observations: every command reports to the observation registry of the application. */
@NullMarked
package io.github.aerospring.boot.autoconfigure.observation;

import org.jspecify.annotations.NullMarked;
