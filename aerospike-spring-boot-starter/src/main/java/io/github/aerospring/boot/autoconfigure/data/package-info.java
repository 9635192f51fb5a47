/** Auto-configuration of the Spring Data module: mapping, template, repositories. */
@NullMarked
package io.github.aerospring.boot.autoconfigure.data;

import org.jspecify.annotations.NullMarked;
