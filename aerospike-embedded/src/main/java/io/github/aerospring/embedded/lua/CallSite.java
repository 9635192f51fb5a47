package io.github.aerospring.embedded.lua;

/** Code that calls a function, for messages about arguments. */
interface CallSite {

    /** Name under which the function is called, empty when it has none. */
    String calledName();

    /** Whether the function is called with the value before a colon. */
    boolean isMethod();
}
