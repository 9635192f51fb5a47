/** Commands prepared once and finished twice: blocking or asynchronous. */
@NullMarked
package io.github.aerospring.core.execution;

import org.jspecify.annotations.NullMarked;
