/** One record by key: operations, results and their validation. */
@NullMarked
package io.github.aerospring.core.record;

import org.jspecify.annotations.NullMarked;
