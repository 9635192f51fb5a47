/** An Aerospike server inside the JVM: the front door, its options, clock and faults. */
@NullMarked
package io.github.aerospring.embedded;

import org.jspecify.annotations.NullMarked;
