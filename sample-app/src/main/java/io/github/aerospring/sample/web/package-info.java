/** What all controllers share: errors as problem documents. */
@NullMarked
package io.github.aerospring.sample.web;

import org.jspecify.annotations.NullMarked;
