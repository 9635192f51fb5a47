package io.github.aerospring.embedded.lua;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Labels and jumps of a block while it is read. */
final class BlockScope {

    private final Lexer lexer;
    private final @Nullable BlockScope around;
    private final int firstLocal;
    private final boolean loop;
    private final List<Label> labels = new ArrayList<>();
    private List<Jump> pending = new ArrayList<>();

    /** Whether a variable of the block is to be closed. */
    boolean closes;

    BlockScope(Lexer lexer, @Nullable BlockScope around, int firstLocal, boolean loop) {
        this.lexer = lexer;
        this.around = around;
        this.firstLocal = firstLocal;
        this.loop = loop;
    }

    @Nullable
    BlockScope around() {
        return around;
    }

    /** Number of variables that were visible before the block. */
    int firstLocal() {
        return firstLocal;
    }

    boolean hasLabels() {
        return !labels.isEmpty();
    }

    /** Whether this block or one around it closes variables. */
    boolean closesAnything() {
        return closes || around != null && around.closesAnything();
    }

    /** Notes a {@code break}, which without a loop is an error at the end of the function. */
    void jumpOut(int line) {
        for (BlockScope scope = this; scope != null; scope = scope.around) {
            if (scope.loop) {
                return;
            }
        }
        pending.add(new Jump(null, line, 0));
    }

    /** Notes a {@code goto}; a label that was seen already is its target. */
    void jump(Statements.Goto jump, int visible) {
        Label known = find(jump.name);
        if (known != null) {
            jump.label = known;
        } else {
            pending.add(new Jump(jump, jump.line, visible));
        }
    }

    /** Checks that a label is new. */
    void checkNew(String name) {
        Label known = find(name);
        if (known != null) {
            throw lexer.error("label '" + name + "' already defined on line " + known.line);
        }
    }

    /** Adds a label, the target of the jumps to it before. */
    void add(Label label, FunctionScope function) {
        labels.add(label);
        List<Jump> rest = new ArrayList<>();
        for (Jump jump : pending) {
            if (jump.statement() == null || !jump.statement().name.equals(label.name)) {
                rest.add(jump);
                continue;
            }
            if (jump.visible() < label.visible) {
                throw lexer.error("<goto " + label.name + "> at line " + jump.line()
                        + " jumps into the scope of local '" + function.localName(jump.visible()) + "'");
            }
            jump.statement().label = label;
        }
        pending = rest;
    }

    /** Ends the block; jumps that found no label go on to the block around. */
    void leave() {
        if (pending.isEmpty()) {
            return;
        }
        if (around == null) {
            Jump jump = pending.get(0);
            throw lexer.error(
                    jump.statement() == null
                            ? "break outside loop at line " + jump.line()
                            : "no visible label '" + jump.statement().name + "' for <goto> at line " + jump.line());
        }
        for (Jump jump : pending) {
            around.pending.add(new Jump(jump.statement(), jump.line(), Math.min(jump.visible(), firstLocal)));
        }
    }

    private @Nullable Label find(String name) {
        for (BlockScope scope = this; scope != null; scope = scope.around) {
            for (Label label : scope.labels) {
                if (label.name.equals(name)) {
                    return label;
                }
            }
        }
        return null;
    }

    /** A jump without a target so far; without a statement it is a {@code break}. */
    private record Jump(Statements.@Nullable Goto statement, int line, int visible) {}
}
