/** Many records by key, with one result per key. */
@NullMarked
package io.github.aerospring.core.batch;

import org.jspecify.annotations.NullMarked;
