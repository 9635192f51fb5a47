/** Users, roles, privileges, quotas and sessions, and the admin protocol that manages them. Off unless asked for. */
@NullMarked
package io.github.aerospring.embedded.security;

import org.jspecify.annotations.NullMarked;
