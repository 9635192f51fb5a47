package io.github.aerospring.embedded.expression;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.MsgPackReader;
import org.jspecify.annotations.Nullable;

/**
 * The expression operations of a request, 7 (read) and 8 (modify), whose payload is the list of an expression and
 * optional flags. Failures: 4 for what is malformed, 6 and 17 for a bin that must not or must exist, 26 for an
 * expression without value.
 */
public final class ExpressionOperations {

    private static final int CREATE_ONLY = 1;
    private static final int UPDATE_ONLY = 2;
    private static final int ALLOW_DELETE = 4;
    private static final int POLICY_NO_FAIL = 8;
    private static final int EVAL_NO_FAIL = 16;
    private static final int WRITE_FLAGS = CREATE_ONLY | UPDATE_ONLY | ALLOW_DELETE | POLICY_NO_FAIL | EVAL_NO_FAIL;

    private final ExpressionCompiler compiler;

    /** Operations with the expressions of a compiler. */
    public ExpressionOperations(ExpressionCompiler compiler) {
        this.compiler = compiler;
    }

    /** A parsed payload. */
    private record Request(Expression expression, long flags) {
        boolean has(int flag) {
            return (flags & flag) != 0;
        }
    }

    /** The reply of a read operation, null when the value is nil or, if that is allowed, unknown. */
    public @Nullable Particle read(ExpressionContext context, byte[] payload) {
        Request request = parse(payload, EVAL_NO_FAIL);
        Operand value = request.expression().evaluate(context);
        requireValue(request, value);
        return value.toParticle();
    }

    /**
     * The bin as a modify operation leaves it.
     *
     * @param bin the bin before, null when there is none
     * @return the same instance when unchanged, null when there is no bin afterwards
     */
    public @Nullable Particle modify(ExpressionContext context, @Nullable Particle bin, byte[] payload) {
        Request request = parse(payload, WRITE_FLAGS);
        if (request.has(bin == null ? UPDATE_ONLY : CREATE_ONLY)) {
            if (request.has(POLICY_NO_FAIL)) {
                return bin;
            }
            throw bin == null
                    ? ResultCode.BIN_NOT_FOUND.because("update-only expression on an absent bin")
                    : ResultCode.BIN_EXISTS.because("create-only expression on an existing bin");
        }
        Operand value = request.expression().evaluate(context);
        if (!requireValue(request, value)) {
            return bin;
        }
        Particle result = value.toParticle();
        return result == null && bin != null ? withoutValue(request, bin) : result;
    }

    /** Fails with code 4 when the payload of a modify operation is malformed. */
    public void checkModify(byte[] payload) {
        parse(payload, WRITE_FLAGS);
    }

    /** Without leave to delete, nil is an error, but only when no flag at all is set; else the bin stays as it is. */
    private static @Nullable Particle withoutValue(Request request, Particle bin) {
        if (request.has(ALLOW_DELETE)) {
            return null;
        }
        if (request.flags() == 0) {
            throw ResultCode.OP_NOT_APPLICABLE.because("expression would delete the bin (expected: ALLOW_DELETE)");
        }
        return bin;
    }

    /** Whether there is a value or nil. */
    private static boolean requireValue(Request request, Operand value) {
        boolean known = !value.isUnknown() && value != Operand.REMOVAL;
        if (!known && !request.has(EVAL_NO_FAIL)) {
            throw ResultCode.OP_NOT_APPLICABLE.because("expression without value");
        }
        return known;
    }

    private Request parse(byte[] payload, int allowedFlags) {
        MsgPackReader reader = new MsgPackReader(payload);
        int elements = reader.readListHeader();
        if (elements < 1 || elements > 2) {
            throw Parser.malformed("operation of " + elements + " elements (expected: expression and flags)");
        }
        byte[] wire = reader.readEncoded();
        long flags = reader.hasRemaining() && reader.peekKind().isInteger() ? reader.readLong() : 0;
        if ((flags & ~allowedFlags) != 0) {
            throw Parser.malformed("flags " + flags + " (expected: within " + allowedFlags + ")");
        }
        return new Request(compiler.compile(wire), flags);
    }
}
