/** Auto-configuration of the client: properties, connection details, customizers, failure analysis. */
@NullMarked
package io.github.aerospring.boot.autoconfigure;

import org.jspecify.annotations.NullMarked;
