/** Repository methods whose query is derived from the method name. */
@NullMarked
package io.github.aerospring.data.repository.query;

import org.jspecify.annotations.NullMarked;
