package io.github.aerospring.embedded.udf;

/**
 * Why a module cannot be loaded.
 *
 * @param file name of the file, empty when the message has no position
 * @param line 0 when the message has no position
 * @param message bytes as chars
 */
public record UdfProblem(String file, int line, String message) {}
