/** The three-server rule: one integration suite for a named cluster, a container or the embedded server. */
@NullMarked
package io.github.aerospring.servers;

import org.jspecify.annotations.NullMarked;
