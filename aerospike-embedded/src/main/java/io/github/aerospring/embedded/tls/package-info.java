/** Encrypted connections: key store, certificates of clients. */
@NullMarked
package io.github.aerospring.embedded.tls;

import org.jspecify.annotations.NullMarked;
