/** The embedded server and a real one side by side: the same random requests have to get the same answers. */
@NullMarked
package io.github.aerospring.embedded.differential;

import org.jspecify.annotations.NullMarked;
