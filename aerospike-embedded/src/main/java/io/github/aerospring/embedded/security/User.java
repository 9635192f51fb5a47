package io.github.aerospring.embedded.security;

import java.util.LinkedHashSet;
import java.util.Set;

/** A user: name, password and names of roles. */
record User(String name, Password password, Set<String> roles) {

    User withPassword(Password changed) {
        return new User(name, changed, roles);
    }

    User grant(Set<String> more) {
        Set<String> all = new LinkedHashSet<>(roles);
        all.addAll(more);
        return new User(name, password, all);
    }

    User revoke(Set<String> fewer) {
        Set<String> kept = new LinkedHashSet<>(roles);
        kept.removeAll(fewer);
        return new User(name, password, kept);
    }

    @Override
    public String toString() {
        return "User[name=" + name + ", roles=" + roles + "]";
    }
}
