/** Operations on the bins of one record, one class per operation code. */
@NullMarked
package io.github.aerospring.embedded.operation;

import org.jspecify.annotations.NullMarked;
