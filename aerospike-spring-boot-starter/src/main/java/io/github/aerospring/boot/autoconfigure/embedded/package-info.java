/** Auto-configuration of the embedded server, for development and tests. */
@NullMarked
package io.github.aerospring.boot.autoconfigure.embedded;

import org.jspecify.annotations.NullMarked;
