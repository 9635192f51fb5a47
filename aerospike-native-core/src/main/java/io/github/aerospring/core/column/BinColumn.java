package io.github.aerospring.core.column;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says how a record component or field becomes a column of {@link ColumnSchema#of(Class)}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface BinColumn {

    /** Bin of the column; empty: the name of the component or field. */
    String bin() default "";

    /** At most one kind; none: that of the Java type. */
    ColumnKind[] kind() default {};

    /** Elements of a cell, see {@link Column#width()}. */
    int width() default 1;
}
