/** Batch requests: many single-record commands in one message. */
@NullMarked
package io.github.aerospring.embedded.batch;

import org.jspecify.annotations.NullMarked;
