package io.github.aerospring.data.convert;

/** When the class of an object is stored next to its properties, under {@value #TYPE_KEY}. */
public enum TypeKeyPolicy {

    /**
     * Only where reading could not tell: a nested object whose class differs from the declared one, an entity that shares
     * its set with a supertype, an entity that would otherwise have no bin at all. The default.
     */
    WHEN_NEEDED,

    /** With every entity and nested object. */
    ALWAYS;

    /** Bin or map key of the class: its {@code @TypeAlias}, or else its name. */
    public static final String TYPE_KEY = "@_class";
}
