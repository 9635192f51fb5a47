package io.github.aerospring.benchmarks.compare;

import java.util.List;

/**
 * Work that ours and its peers do.
 *
 * @param suite that it belongs to
 * @param name of the case
 * @param operations rows that one call processes
 * @param ours first contender
 * @param peers what it is compared with
 */
record Case(String suite, String name, long operations, Contender ours, List<Contender> peers) {}
