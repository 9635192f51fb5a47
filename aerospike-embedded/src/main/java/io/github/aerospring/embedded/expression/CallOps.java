package io.github.aerospring.embedded.expression;

import java.util.List;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** List, map, bit and HLL operations on a value; parameters that are lists are expressions themselves. */
final class CallOps implements OpFamily {

    private static final int CALL_CHARGE = 344;

    /** Bit of the system id: the answer is the modified value instead of the reply; the record stays as it is. */
    private static final long MODIFY = 0x40;

    @Override
    public List<Op> ops() {
        return List.of(Op.fixed(127, "CALL", 4, (parser, count) -> call(parser)).charged(CALL_CHARGE));
    }

    private static Typed call(Parser parser) {
        long typeId = parser.reader().readLong();
        long systemId = parser.reader().readLong();
        ExpressionType type = ExpressionType.ofWire(typeId);
        CallSystem[] systems = CallSystem.values();
        long system = systemId & ~MODIFY;
        if (type == null || system < 0 || system >= systems.length) {
            throw Parser.malformed("CALL of type " + typeId + ", system " + systemId + " (expected: 0 to 9, 0 to 2)");
        }
        CallSystem target = systems[(int) system];
        CallParameters parameters = CallParameters.read(parser);
        Typed value = parser.next();
        boolean onNothing = value.type() == ExpressionType.NIL;
        if (!onNothing && !accepts(target, value.type())) {
            throw Parser.malformed(target + " call on a value of type " + value.type());
        }
        Node node = new Call(
                target, (systemId & MODIFY) != 0, type, parameters, value.node(), parser.calls(), parser.shapes());
        // A call on nothing keeps the static type of nothing, whatever it is declared to answer.
        return new Typed(onNothing ? ExpressionType.NIL : type, node);
    }

    private static boolean accepts(CallSystem target, ExpressionType type) {
        return switch (target) {
            case CDT -> type == ExpressionType.LIST || type == ExpressionType.MAP;
            case BITS -> type == ExpressionType.BLOB;
            case HLL -> type == ExpressionType.HLL;
        };
    }

    private record Call(
            CallSystem target,
            boolean modify,
            ExpressionType type,
            CallParameters parameters,
            Node value,
            ValueCalls calls,
            GeoShapes shapes)
            implements Node {

        @Override
        public Operand evaluate(Frame frame) {
            byte[] payload = parameters.payload(frame);
            if (payload == null) {
                return Operand.UNKNOWN;
            }
            Operand argument = value.evaluate(frame);
            Particle particle = argument.toParticle();
            if (argument.isUnknown() || particle == null && !modify) {
                return Operand.UNKNOWN;
            }
            try {
                return typed(apply(particle, payload));
            } catch (RequestFailedException failed) {
                return Operand.UNKNOWN;
            }
        }

        /** Nothing cannot be read, but modified: that creates it. */
        private @Nullable Particle apply(@Nullable Particle argument, byte[] payload) {
            return modify || argument == null
                    ? calls.modify(target, argument, payload)
                    : calls.read(target, argument, payload);
        }

        private Operand typed(@Nullable Particle result) {
            if (!type.covers(result)) {
                return Operand.UNKNOWN;
            }
            return type == ExpressionType.GEOJSON && result != null
                    ? shapes.operand(result.value())
                    : Operand.of(result);
        }
    }
}
