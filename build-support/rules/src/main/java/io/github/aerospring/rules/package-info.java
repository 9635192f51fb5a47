/** Architecture rules: the rooms of a module and the arrows between them, as one ArchUnit check. */
@NullMarked
package io.github.aerospring.rules;

import org.jspecify.annotations.NullMarked;
