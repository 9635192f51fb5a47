package io.github.aerospring.embedded.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the tests of a class with an embedded server. Constructors and methods may have parameters of the types
 * {@link io.github.aerospring.embedded.EmbeddedAerospike} (one node), {@link
 * io.github.aerospring.embedded.EmbeddedCluster} (several nodes) and {@link
 * io.github.aerospring.embedded.fault.Faults} (one node).
 *
 * <p>The tests of a class share a server, and begin with one that is as new: without records, faults or remembered
 * requests, all nodes running and together. Secondary indexes and modules stay; {@link #perMethod()} gives each test a
 * server of its own.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EmbeddedAerospikeExtension.class)
public @interface EmbeddedAerospikeTest {

    /** Names of the namespaces. */
    String[] namespaces() default "test";

    /** Number of nodes. */
    int nodes() default 1;

    /** Number from which all that is random in faults follows. */
    long seed() default 0;

    /** Requests that each node remembers, for assertions. */
    int rememberRequests() default 10_000;

    /** Whether clients have to log in, as {@code admin} with the password {@code admin} at first. */
    boolean security() default false;

    /** Whether each test method has a server of its own. */
    boolean perMethod() default false;
}
