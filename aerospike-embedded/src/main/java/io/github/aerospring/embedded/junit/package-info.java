/** JUnit tests with an embedded server. Needs JUnit Jupiter, which the module brings along only if asked to. */
@NullMarked
package io.github.aerospring.embedded.junit;

import org.jspecify.annotations.NullMarked;
