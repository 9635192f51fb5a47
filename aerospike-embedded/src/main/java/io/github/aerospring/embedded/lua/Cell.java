package io.github.aerospring.embedded.lua;

/** A variable that closures share. */
final class Cell {

    Object value;

    Cell(Object value) {
        this.value = value;
    }
}
