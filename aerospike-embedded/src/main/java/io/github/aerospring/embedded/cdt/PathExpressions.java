package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** Compiles the expressions of paths. Implemented over the expression room. */
public interface PathExpressions {

    /**
     * An expression that decides which elements a level selects.
     *
     * @param expression MessagePack form, a list
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when it is malformed
     */
    Filter filter(byte[] expression);

    /**
     * An expression that gives a selected element its new value.
     *
     * @param expression MessagePack form
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when it is malformed
     */
    Change change(byte[] expression);

    /** Decides about one element. */
    @FunctionalInterface
    interface Filter {

        /** Whether the element is selected; {@code null} when that is unknown. */
        @Nullable
        Boolean matches(LoopVariables variables);
    }

    /** Changes one element. */
    @FunctionalInterface
    interface Change {

        /** What becomes of the element; {@code null} when that is unknown. */
        @Nullable
        Replacement apply(LoopVariables variables);
    }

    /**
     * What becomes of an element.
     *
     * @param value its new value; {@code null} removes it
     */
    record Replacement(@Nullable Value value) {

        /** The element is removed. */
        public static final Replacement REMOVED = new Replacement(null);
    }
}
