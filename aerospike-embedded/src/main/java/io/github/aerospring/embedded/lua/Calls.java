package io.github.aerospring.embedded.lua;

/** Calls of functions. */
final class Calls {

    private Calls() {}

    /** A call; the function to call and all arguments are found first. */
    abstract static class AnyCall extends Expression implements CallSite {

        final Expression[] arguments;

        AnyCall(int line, Expression[] arguments) {
            super(line);
            this.arguments = arguments;
        }

        /** What to call. */
        abstract Metamethods.Callee target(Frame frame);

        @Override
        Object evaluate(Frame frame) {
            return Metamethods.first(evaluateAll(frame));
        }

        @Override
        Object[] evaluateAll(Frame frame) {
            Metamethods.Callee target = target(frame);
            return target.function().call(frame.state, target.arguments());
        }

        /** Calls at the end of a function, in place of it if the callee is written in Lua. */
        void tailCall(Frame frame) {
            Metamethods.Callee target = target(frame);
            if (target.function() instanceof LuaClosure closure) {
                frame.tailCall = closure;
                frame.returned = target.arguments();
            } else {
                frame.returned = target.function().call(frame.state, target.arguments());
            }
        }

        @Override
        boolean isOpen() {
            return true;
        }

        Metamethods.Callee callee(Frame frame, Object function, Object[] values, String description) {
            frame.site = this;
            return Metamethods.callee(frame.state, function, values, description);
        }
    }

    /** {@code f(arguments)}. */
    static final class Call extends AnyCall {

        private final Expression function;

        Call(int line, Expression function, Expression[] arguments) {
            super(line, arguments);
            this.function = function;
        }

        @Override
        Metamethods.Callee target(Frame frame) {
            Object called = function.evaluate(frame);
            return callee(frame, called, evaluateAll(arguments, frame), function.describe());
        }

        @Override
        public String calledName() {
            String description = function.describe();
            int quote = description.indexOf('\'');
            return quote < 0 ? "" : description.substring(quote + 1, description.length() - 2);
        }

        @Override
        public boolean isMethod() {
            return false;
        }
    }

    /** {@code value:name(arguments)}. */
    static final class MethodCall extends AnyCall {

        private final Expression value;
        private final String name;

        MethodCall(int line, Expression value, String name, Expression[] arguments) {
            super(line, arguments);
            this.value = value;
            this.name = name;
        }

        @Override
        Metamethods.Callee target(Frame frame) {
            Object self = value.evaluate(frame);
            frame.site = this;
            Object method = Metamethods.index(frame.state, self, name);
            if (method == null) {
                throw frame.state.error(
                        "attempt to index a " + LuaTypes.describe(frame.state, self) + " value" + value.describe());
            }
            Object[] rest = evaluateAll(arguments, frame);
            Object[] values = new Object[rest.length + 1];
            values[0] = self;
            System.arraycopy(rest, 0, values, 1, rest.length);
            return callee(frame, method, values, describeMethod());
        }

        private String describeMethod() {
            return " (method '" + name + "')";
        }

        @Override
        public String calledName() {
            return name;
        }

        @Override
        public boolean isMethod() {
            return true;
        }
    }

    /** A call as a statement. */
    static final class CallStatement extends Statement {

        private final AnyCall call;

        CallStatement(AnyCall call) {
            super(call.line);
            this.call = call;
        }

        @Override
        int run(Frame frame) {
            call.evaluateAll(frame);
            return NORMAL;
        }
    }

    /** A value in parentheses: exactly one. */
    static final class Single extends Expression {

        private final Expression expression;

        Single(Expression expression) {
            super(expression.line);
            this.expression = expression;
        }

        @Override
        Object evaluate(Frame frame) {
            return expression.evaluate(frame);
        }

        @Override
        String describe() {
            return expression.isOpen() ? "" : expression.describe();
        }
    }
}
