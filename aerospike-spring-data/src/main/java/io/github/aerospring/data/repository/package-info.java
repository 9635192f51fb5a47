/** What an application's repository interfaces extend. */
@NullMarked
package io.github.aerospring.data.repository;

import org.jspecify.annotations.NullMarked;
