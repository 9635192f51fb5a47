/** Typed options that become official policies, starting from the defaults of a client. */
@NullMarked
package io.github.aerospring.core.policy;

import org.jspecify.annotations.NullMarked;
