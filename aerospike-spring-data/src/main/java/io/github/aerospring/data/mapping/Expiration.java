package io.github.aerospring.data.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The property that says how long a record lives. It is not a bin: writing sets the record's time to live, reading
 * returns what is left of it.
 *
 * <ul>
 *   <li>{@link java.time.Duration}: remaining time, rounded up to whole seconds; {@code null} when the record never expires.
 *   <li>{@link java.time.Instant}: the moment of expiry; {@code null} when the record never expires.
 *   <li>{@code long}, {@code int} or their wrappers: remaining seconds; read as {@code -1} when the record never expires.
 *       Written: positive seconds, {@code 0} the default of the client, {@code -1} never, {@code -2} leave as it is.
 * </ul>
 *
 * When the value is {@code null} on writing, {@link Document#expiration()} applies.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Expiration {}
