package io.github.aerospring.data.mapping;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The name under which a property is stored. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.ANNOTATION_TYPE})
public @interface Field {

    /**
     * Name of the bin, 1 to 15 bytes; for a property of a nested object, the key in its map, of any length. Default: what
     * the mapping context's naming strategy makes of the property's name, normally the name itself.
     */
    String value();
}
