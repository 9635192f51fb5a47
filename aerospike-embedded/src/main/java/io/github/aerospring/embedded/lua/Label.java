package io.github.aerospring.embedded.lua;

/** A place in a block that {@code goto} can name. */
final class Label extends Statement {

    final String name;

    /** Number of local variables that are visible at the label. */
    int visible;

    Label(int line, String name, int visible) {
        super(line);
        this.name = name;
        this.visible = visible;
    }

    @Override
    int run(Frame frame) {
        return NORMAL;
    }
}
