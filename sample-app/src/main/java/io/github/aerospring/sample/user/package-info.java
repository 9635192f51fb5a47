/** Users: create, read, update and delete through a repository. */
@NullMarked
package io.github.aerospring.sample.user;

import org.jspecify.annotations.NullMarked;
