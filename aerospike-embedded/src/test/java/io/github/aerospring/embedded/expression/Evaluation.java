package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Parses and evaluates what {@link Wire} packs. */
final class Evaluation {

    static final String UNKNOWN = "(unknown)";

    private Evaluation() {}

    /** Calls that remember their payloads and answer what the test says. */
    static final class RecordedCalls implements ValueCalls {

        final List<String> seen = new ArrayList<>();
        Particle answer;
        ResultCode failure;

        @Override
        public Particle read(CallSystem system, Particle value, byte[] payload) {
            return answer("read", system, value, payload);
        }

        @Override
        public Particle modify(CallSystem system, Particle value, byte[] payload) {
            return answer("modify", system, value, payload);
        }

        private Particle answer(String kind, CallSystem system, Particle value, byte[] payload) {
            seen.add(kind + " " + system + " " + (value == null ? "nothing" : value.type()) + " "
                    + java.util.HexFormat.of().formatHex(payload));
            if (failure != null) {
                throw failure.because("as told");
            }
            return answer;
        }
    }

    static ExpressionCompiler compiler() {
        return new ExpressionCompiler(new RecordedCalls(), new SimpleShapes());
    }

    /** The result as a Java value, {@link #UNKNOWN} when there is none. */
    static Object of(Object expression) {
        return of(expression, new SampleRecord());
    }

    static Object of(Object expression, SampleRecord record) {
        return java(compiler().compile(Wire.pack(expression)).evaluate(record));
    }

    static Object java(Operand operand) {
        if (operand instanceof Operand.Whole whole) {
            return whole.value();
        }
        if (operand instanceof Operand.Real real) {
            return real.value();
        }
        if (operand instanceof Operand.Truth truth) {
            return truth.value();
        }
        if (operand instanceof Operand.Text text && text.toParticle().type() == Particle.STRING) {
            return new String(text.content(), StandardCharsets.UTF_8);
        }
        if (operand instanceof Operand.Text text) {
            return text.toParticle();
        }
        if (operand instanceof Packed packed) {
            return packed.toValue();
        }
        return operand == Operand.NIL ? null : operand == Operand.UNKNOWN ? UNKNOWN : "(removal)";
    }

    /** Result code of an attempt to parse. */
    static int refusal(Object expression) {
        return refusal(() -> compiler().compile(Wire.pack(expression)));
    }

    static int refusal(ThrowingCallable attempt) {
        RequestFailedException refused = catchThrowableOfType(RequestFailedException.class, attempt);
        return refused == null ? 0 : refused.code().code();
    }
}
