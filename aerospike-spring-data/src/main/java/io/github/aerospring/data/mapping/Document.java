package io.github.aerospring.data.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.core.annotation.AliasFor;

/**
 * A class whose instances are records of their own. Subclasses inherit the annotation and are kept in the same set,
 * unless they carry their own.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Document {

    /** Alias for {@link #set()}. */
    @AliasFor("set")
    String value() default "";

    /**
     * Set of the records, at most 63 bytes. May contain {@code ${property}} placeholders and {@code #{spel}} expressions;
     * these are evaluated for every operation. Default: the simple name of the annotated class, as it is.
     */
    @AliasFor("value")
    String set() default "";

    /**
     * Time to live in seconds for entities that do not say otherwise through {@link Expiration}. {@code 0}, the default,
     * means the default of the client, which is that of the namespace unless it is configured; {@code -1} never expires.
     */
    int expiration() default 0;
}
