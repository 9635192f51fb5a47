package io.github.aerospring.embedded.expression;

import java.util.List;

/** Operations that belong together; {@link OpTable} collects them. */
@FunctionalInterface
interface OpFamily {

    /** The operations with their codes, each code in one family only. */
    List<Op> ops();
}
