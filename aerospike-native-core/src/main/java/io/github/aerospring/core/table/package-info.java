/** Tablesaw tables, read from and written to records. */
@NullMarked
package io.github.aerospring.core.table;

import org.jspecify.annotations.NullMarked;
