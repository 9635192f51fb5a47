package io.github.aerospring.embedded.query;

/** What the answer of {@code query-show} tells about jobs of one kind only. */
@FunctionalInterface
interface JobKind {

    /** The last part of the item of a job, from {@code :job-type=} on. */
    String describe();
}
