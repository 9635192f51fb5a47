/** The front door: blocking and asynchronous clients and their builder. */
@NullMarked
package io.github.aerospring.core;

import org.jspecify.annotations.NullMarked;
