package io.github.aerospring.embedded.lua;

/** A piece of code at a line of its source. */
abstract class Node {

    final int line;

    Node(int line) {
        this.line = line;
    }
}
