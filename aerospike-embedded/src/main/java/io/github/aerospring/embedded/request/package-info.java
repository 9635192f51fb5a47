/** Requests as tests look at them: what a server received, in readable form, and how often. */
@NullMarked
package io.github.aerospring.embedded.request;

import org.jspecify.annotations.NullMarked;
