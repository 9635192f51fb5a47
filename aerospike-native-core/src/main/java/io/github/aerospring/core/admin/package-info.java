/** Administration of a cluster: secondary indexes, truncation and info requests. */
@NullMarked
package io.github.aerospring.core.admin;

import org.jspecify.annotations.NullMarked;
