package io.github.aerospring.embedded.lua;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** The variables and labels of a function while it is read. */
final class FunctionScope {

    /** Name of the variable that holds the global ones. */
    static final String ENVIRONMENT = "_ENV";

    private static final int MAX_LOCALS = 200;
    private static final int MAX_UPVALUES = 255;

    private final Lexer lexer;
    private final @Nullable FunctionScope around;
    private final int line;
    private final List<LocalSlot> locals = new ArrayList<>();
    private final Map<LocalSlot, Object> constants = new HashMap<>();
    private final List<FunctionBody.UpvalueSource> upvalues = new ArrayList<>();
    private int slots;

    /** The innermost block. */
    BlockScope block;

    /** Whether the function takes any number of arguments. */
    boolean vararg;

    FunctionScope(Lexer lexer, @Nullable FunctionScope around, int line) {
        this.lexer = lexer;
        this.around = around;
        this.line = line;
        this.block = new BlockScope(lexer, null, 0, false);
        if (around == null) {
            upvalues.add(new FunctionBody.UpvalueSource(ENVIRONMENT, true, 0, false));
        }
    }

    /** A variable that is not visible yet. */
    LocalSlot slot(String name, boolean constant, int ahead) {
        int index = locals.size() + ahead;
        if (index >= MAX_LOCALS) {
            throw tooMany("local variables", MAX_LOCALS);
        }
        slots = Math.max(slots, index + 1);
        return new LocalSlot(name, index, constant);
    }

    /** From now on the variable is visible. */
    void show(LocalSlot slot) {
        locals.add(slot);
    }

    /** A variable whose uses are the value itself. */
    void showConstant(LocalSlot slot, Object value) {
        constants.put(slot, value);
        locals.add(slot);
    }

    int visible() {
        return locals.size();
    }

    void enterBlock(boolean loop) {
        block = new BlockScope(lexer, block, locals.size(), loop);
    }

    void leaveBlock() {
        BlockScope left = block;
        BlockScope outer = left.around();
        while (locals.size() > left.firstLocal()) {
            LocalSlot gone = locals.remove(locals.size() - 1);
            constants.remove(gone);
        }
        left.leave();
        block = outer == null ? left : outer;
    }

    /** Name of a local variable by its position. */
    String localName(int index) {
        return locals.get(index).name;
    }

    int slots() {
        return slots;
    }

    FunctionBody.UpvalueSource[] upvalues() {
        return upvalues.toArray(FunctionBody.UpvalueSource[]::new);
    }

    /** Use of a variable: local, of an enclosing function, or global. */
    Expression variable(String name, int atLine) {
        Expression known = find(name, atLine);
        return known != null ? known : new Index(atLine, variable(ENVIRONMENT, atLine), new Constant(atLine, name));
    }

    private @Nullable Expression find(String name, int atLine) {
        LocalSlot local = local(name);
        if (local != null) {
            Object constant = constants.get(local);
            return constant != null ? new Constant(atLine, constant, name) : new Variables.Local(atLine, local);
        }
        for (int i = 0; i < upvalues.size(); i++) {
            if (upvalues.get(i).name().equals(name)) {
                return new Variables.Upvalue(atLine, i, upvalues.get(i));
            }
        }
        Expression outer = around == null ? null : around.find(name, atLine);
        if (outer == null || outer instanceof Constant) {
            return outer;
        }
        FunctionBody.UpvalueSource source;
        if (outer instanceof Variables.Local variable) {
            LocalSlot slot = variable.slot();
            slot.captured = true;
            source = new FunctionBody.UpvalueSource(name, true, slot.index, slot.constant);
        } else {
            Variables.Upvalue upvalue = (Variables.Upvalue) outer;
            source = new FunctionBody.UpvalueSource(
                    name, false, upvalue.index(), upvalue.source().constant());
        }
        if (upvalues.size() >= MAX_UPVALUES) {
            throw tooMany("upvalues", MAX_UPVALUES);
        }
        upvalues.add(source);
        return new Variables.Upvalue(atLine, upvalues.size() - 1, source);
    }

    private @Nullable LocalSlot local(String name) {
        for (int i = locals.size() - 1; i >= 0; i--) {
            if (locals.get(i).name.equals(name)) {
                return locals.get(i);
            }
        }
        return null;
    }

    private LuaError tooMany(String what, int limit) {
        String where = line == 0 ? "main function" : "function at line " + line;
        return lexer.syntaxError("too many " + what + " (limit is " + limit + ") in " + where);
    }
}
