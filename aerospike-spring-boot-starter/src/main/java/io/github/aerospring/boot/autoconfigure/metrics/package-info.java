/** Auto-configuration of metrics: the timer of commands and the gauges of the client. */
@NullMarked
package io.github.aerospring.boot.autoconfigure.metrics;

import org.jspecify.annotations.NullMarked;
