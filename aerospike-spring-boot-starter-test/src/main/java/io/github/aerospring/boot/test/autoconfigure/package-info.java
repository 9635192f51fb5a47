/** Test slice for entities and repositories, on a server inside the JVM. */
@NullMarked
package io.github.aerospring.boot.test.autoconfigure;

import org.jspecify.annotations.NullMarked;
