/** Settings of a client and their validation. */
@NullMarked
package io.github.aerospring.core.config;

import org.jspecify.annotations.NullMarked;
