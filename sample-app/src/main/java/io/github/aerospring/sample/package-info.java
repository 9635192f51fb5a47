/** The sample application: a Spring MVC service on the Aerospike starter. */
@NullMarked
package io.github.aerospring.sample;

import org.jspecify.annotations.NullMarked;
