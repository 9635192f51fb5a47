package io.github.aerospring.embedded.lua;

import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The operators that calculate. Two integers give an integer where the operator has a form for integers. */
enum Arithmetic {
    ADD("__add", false) {
        @Override
        Object of(LuaState state, long a, long b) {
            return a + b;
        }

        @Override
        double of(double a, double b) {
            return a + b;
        }
    },
    SUBTRACT("__sub", false) {
        @Override
        Object of(LuaState state, long a, long b) {
            return a - b;
        }

        @Override
        double of(double a, double b) {
            return a - b;
        }
    },
    MULTIPLY("__mul", false) {
        @Override
        Object of(LuaState state, long a, long b) {
            return a * b;
        }

        @Override
        double of(double a, double b) {
            return a * b;
        }
    },
    DIVIDE("__div", false) {
        @Override
        Object of(LuaState state, long a, long b) {
            return (double) a / (double) b;
        }

        @Override
        double of(double a, double b) {
            return a / b;
        }
    },
    MODULO("__mod", false) {
        @Override
        Object of(LuaState state, long a, long b) {
            if (b == 0) {
                throw state.error("attempt to perform 'n%0'");
            }
            return Math.floorMod(a, b);
        }

        @Override
        double of(double a, double b) {
            double rest = a % b;
            return rest > 0 && b < 0 || rest < 0 && b > 0 ? rest + b : rest;
        }
    },
    POWER("__pow", false) {
        @Override
        Object of(LuaState state, long a, long b) {
            return of((double) a, (double) b);
        }

        @Override
        double of(double a, double b) {
            return a == 1 || a == -1 && Double.isInfinite(b) ? 1 : Math.pow(a, b);
        }
    },
    FLOOR_DIVIDE("__idiv", false) {
        @Override
        Object of(LuaState state, long a, long b) {
            if (b == 0) {
                throw state.error("attempt to divide by zero");
            }
            return Math.floorDiv(a, b);
        }

        @Override
        double of(double a, double b) {
            return Math.floor(a / b);
        }
    },
    AND("__band", true) {
        @Override
        Object of(LuaState state, long a, long b) {
            return a & b;
        }
    },
    OR("__bor", true) {
        @Override
        Object of(LuaState state, long a, long b) {
            return a | b;
        }
    },
    XOR("__bxor", true) {
        @Override
        Object of(LuaState state, long a, long b) {
            return a ^ b;
        }
    },
    SHIFT_LEFT("__shl", true) {
        @Override
        Object of(LuaState state, long a, long b) {
            return shifted(a, b);
        }
    },
    SHIFT_RIGHT("__shr", true) {
        @Override
        Object of(LuaState state, long a, long b) {
            return b == Long.MIN_VALUE ? 0L : shifted(a, -b);
        }
    };

    private final String event;
    private final boolean bitwise;

    Arithmetic(String event, boolean bitwise) {
        this.event = event;
        this.bitwise = bitwise;
    }

    /** Name of the metamethod. */
    String event() {
        return event;
    }

    abstract Object of(LuaState state, long a, long b);

    double of(double a, double b) {
        throw new IllegalStateException(this + " of floats (expected: integers)");
    }

    /** Result for two numbers, bitwise operators take only those with an integer value; {@code null} for others. */
    @Nullable
    Object ofNumbers(LuaState state, Object left, Object right) {
        if (left instanceof Long a && right instanceof Long b) {
            return of(state, a.longValue(), b.longValue());
        }
        if (bitwise) {
            return isIntegral(left) && isIntegral(right)
                    ? of(state, (Long) Numbers.toInteger(left), (Long) Numbers.toInteger(right))
                    : null;
        }
        return LuaTypes.isNumber(left) && LuaTypes.isNumber(right)
                ? (Object) of(Numbers.toDouble(left), Numbers.toDouble(right))
                : null;
    }

    /** Result with metamethods; the descriptions are of the operands, for messages. */
    Object of(LuaState state, Object left, Object right, Expression leftCode, Expression rightCode) {
        Object result = ofNumbers(state, left, right);
        if (result == null) {
            result = Metamethods.binary(state, event, left, right);
        }
        if (result == null) {
            boolean leftIsWrong = !LuaTypes.isNumber(left);
            boolean numeric = !leftIsWrong && LuaTypes.isNumber(right);
            if (bitwise && numeric) {
                Expression wrong = Numbers.toInteger(left) == NIL ? leftCode : rightCode;
                throw state.error("number" + wrong.describe() + " has no integer representation");
            }
            throw state.error("attempt to perform " + (bitwise ? "bitwise operation" : "arithmetic") + " on a "
                    + LuaTypes.describe(state, leftIsWrong ? left : right) + " value"
                    + (leftIsWrong ? leftCode : rightCode).describe());
        }
        return result;
    }

    /** Whether a number, but no string, has an integer value. */
    private static boolean isIntegral(Object value) {
        return value instanceof Long || value instanceof Double number && Numbers.isInteger(number);
    }

    private static long shifted(long value, long by) {
        if (by <= -Long.SIZE || by >= Long.SIZE) {
            return 0;
        }
        return by >= 0 ? value << by : value >>> -by;
    }
}
