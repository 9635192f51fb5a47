package io.github.aerospring.embedded.expression;

import java.util.Arrays;
import java.util.Random;

import io.github.aerospring.embedded.geo.GeoValue;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;

/** Random expressions over bins whose first letter tells their type, and values for these bins. */
public final class ExpressionPrograms {

    private static final int LONGEST = 20_000;
    private static final int[] MODIFY_FLAGS = {0, 0, 0, 1, 2, 4, 8, 9, 10, 16, 20, 24, 28, 32};

    private final Random random;
    private final RandomElements elements;
    private final RandomExpressions expressions;

    public ExpressionPrograms(Random random) {
        this.random = random;
        this.elements = new RandomElements(random);
        this.expressions = new RandomExpressions(random, true);
    }

    /** A filter, as its field carries it. */
    public byte[] filter() {
        byte[] wire = Wire.pack(expressions.filterWithoutChangingMetadata(1 + random.nextInt(3)));
        return wire.length < LONGEST ? wire : filter();
    }

    /** Payload of an operation that reads. */
    public byte[] readPayload() {
        return payload(random.nextInt(5) == 0 ? 16 : 0);
    }

    /** Payload of an operation that modifies. */
    public byte[] modifyPayload() {
        return payload(MODIFY_FLAGS[random.nextInt(MODIFY_FLAGS.length)]);
    }

    private byte[] payload(int flags) {
        Object expression = expressions.withoutChangingMetadata(1 + random.nextInt(3));
        byte[] wire = Wire.pack(Arrays.asList(expression, flags));
        return wire.length < LONGEST ? wire : payload(flags);
    }

    /** A value for a bin. */
    public Particle value(char letter) {
        return switch (letter) {
            case 't' -> Particle.of(Particle.BOOL, new byte[] {(byte) random.nextInt(2)});
            case 'i' -> new Operand.Whole(elements.integer()).toParticle();
            case 's' -> Operand.Text.string(elements.text()).toParticle();
            case 'l' -> elements.list(2, true).toParticle();
            case 'm' -> elements.map(2, true).toParticle();
            case 'b' -> Particle.of(Particle.BLOB, elements.bytes());
            case 'f' -> new Operand.Real(elements.real()).toParticle();
            default -> geometry();
        };
    }

    private Particle geometry() {
        String json = elements.geometry();
        try {
            return GeoValue.parse(json).toParticle();
        } catch (RequestFailedException invalid) {
            return Particle.of(Particle.GEOJSON, json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
