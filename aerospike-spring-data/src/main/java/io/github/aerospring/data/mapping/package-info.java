/** Entity metadata: which class is kept in which set, which property in which bin. */
@NullMarked
package io.github.aerospring.data.mapping;

import org.jspecify.annotations.NullMarked;
