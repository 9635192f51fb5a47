/** An Aerospike server inside the JVM: the front door and its options. */
@NullMarked
package io.github.aerospring.embedded;

import org.jspecify.annotations.NullMarked;
