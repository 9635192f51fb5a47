package io.github.aerospring.core.error;

/** Marks the exceptions that need no translation any more. */
interface TypedException {}
