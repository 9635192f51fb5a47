/** The template: entities in and out of a namespace, over the native client. */
@NullMarked
package io.github.aerospring.data.core;

import org.jspecify.annotations.NullMarked;
