package io.github.aerospring.embedded.lua;

import org.jspecify.annotations.Nullable;

/** Statements one after the other, with local variables of their own. */
final class Block extends Statement {

    private final Statement[] statements;
    private final boolean hasLabels;
    private final boolean closes;

    Block(int line, Statement[] statements, boolean hasLabels, boolean closes) {
        super(line);
        this.statements = statements;
        this.hasLabels = hasLabels;
        this.closes = closes;
    }

    @Override
    int run(Frame frame) {
        if (!closes) {
            return runFrom(frame);
        }
        int mark = frame.closingMark();
        int result;
        try {
            result = runFrom(frame);
        } catch (LuaError e) {
            frame.closeDownTo(mark, e);
            throw e;
        }
        Object[] returned = frame.returned;
        frame.closeDownTo(mark, null);
        frame.returned = returned;
        return result;
    }

    private int runFrom(Frame frame) {
        for (int i = 0; i < statements.length; i++) {
            int result = statements[i].run(frame);
            if (result != NORMAL) {
                int at = result == GOTO && hasLabels ? placeOf(frame.target) : -1;
                if (at < 0) {
                    return result;
                }
                frame.state.tick();
                i = at;
            }
        }
        return NORMAL;
    }

    private int placeOf(@Nullable Label label) {
        for (int i = 0; i < statements.length; i++) {
            if (statements[i] == label) {
                return i;
            }
        }
        return -1;
    }
}
