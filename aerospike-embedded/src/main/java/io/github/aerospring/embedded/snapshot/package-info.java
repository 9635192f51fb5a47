/** Records in a file, so that a development data set survives a restart. */
@NullMarked
package io.github.aerospring.embedded.snapshot;

import org.jspecify.annotations.NullMarked;
