package io.github.aerospring.benchmarks.compare;

/**
 * One way to do the work of a case.
 *
 * @param name in the report
 * @param call does the work once
 */
record Contender(String name, Call call) {

    /** The work, which may fail. */
    @FunctionalInterface
    interface Call {

        /** Does it; the result is kept alive until the next call, so that the work is not optimised away. */
        Object run() throws Exception;
    }
}
