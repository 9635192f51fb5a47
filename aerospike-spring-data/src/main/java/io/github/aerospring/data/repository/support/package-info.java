/** The implementation behind repository interfaces, and the factory that creates it. */
@NullMarked
package io.github.aerospring.data.repository.support;

import org.jspecify.annotations.NullMarked;
