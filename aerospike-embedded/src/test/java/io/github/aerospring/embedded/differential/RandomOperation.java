package io.github.aerospring.embedded.differential;

import java.util.List;
import java.util.Random;

import io.github.aerospring.embedded.bits.BitsPrograms;
import io.github.aerospring.embedded.cdt.CdtPrograms;
import io.github.aerospring.embedded.expression.ExpressionPrograms;
import io.github.aerospring.embedded.hll.HllPrograms;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.message.NullParticle;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireWriter;
import org.jspecify.annotations.Nullable;

/**
 * Random operations of requests. The first letter of a bin says what it usually holds: t booleans, i integers, s strings,
 * l lists, m maps, b blobs, f floats, g GeoJSON, h HyperLogLogs, c lists or maps that list and map operations change, p
 * lists or maps with paths through them.
 */
final class RandomOperation {

    static final String LETTERS = "tislmbfghcp";

    private final Random random;
    private final ExpressionPrograms expressions;

    RandomOperation(Random random) {
        this.random = random;
        this.expressions = new ExpressionPrograms(random);
    }

    String bin() {
        return LETTERS.charAt(random.nextInt(LETTERS.length())) + "" + random.nextInt(3);
    }

    byte[] filter() {
        return expressions.filter();
    }

    /** Writes a bin with a value that fits its name, sometimes another or none. */
    void write(Requests request) {
        String bin = bin();
        write(request, bin, random.nextInt(25) == 0 ? null : value(bin.charAt(0)));
    }

    /** Adds one or more operations that change or read bins. */
    void any(Requests request, Target target) {
        switch (random.nextInt(16)) {
            case 0, 1 -> write(request);
            case 2 -> request.get(bin());
            case 3 -> merge(request);
            case 4 -> request.op(OpCode.TOUCH, "");
            case 5 -> {
                if (random.nextInt(6) == 0) {
                    request.op(OpCode.DELETE_ALL, "");
                } else {
                    request.get("");
                }
            }
            case 6, 7, 8 -> cdt(request, target);
            case 9 -> path(request);
            case 10, 11 -> bits(request);
            case 12 -> hll(request);
            case 13, 14 -> expressionModify(request);
            default -> request.op(OpCode.EXPRESSION_READ, name(), Particle.BLOB, expressions.readPayload());
        }
    }

    /** Adds an operation that only reads. */
    void read(Requests request, Target target) {
        switch (random.nextInt(6)) {
            case 0, 1 -> request.get(bin());
            case 2 -> {
                CdtPrograms.Call call = CdtPrograms.onContainer(random.nextLong(), target.bin("c0"));
                request.op(call.modifies() ? OpCode.CDT_MODIFY : OpCode.CDT_READ, "c0", Particle.BLOB, call.payload());
            }
            case 3 ->
                request.op(
                        OpCode.BITS_READ,
                        "b1",
                        Particle.BLOB,
                        new BitsPrograms(random, 24).reading().payload());
            case 4 ->
                request.op(
                        OpCode.HLL_READ,
                        "h1",
                        Particle.BLOB,
                        new HllPrograms(random, 9).reading().payload());
            default -> request.op(OpCode.EXPRESSION_READ, name(), Particle.BLOB, expressions.readPayload());
        }
    }

    private String name() {
        return random.nextBoolean() ? "r" : bin();
    }

    private void merge(Requests request) {
        int code = List.of(OpCode.INCREMENT, OpCode.APPEND, OpCode.PREPEND).get(random.nextInt(3));
        char letter = random.nextInt(8) == 0
                ? LETTERS.charAt(random.nextInt(LETTERS.length()))
                : code == OpCode.INCREMENT ? "if".charAt(random.nextInt(2)) : "sb".charAt(random.nextInt(2));
        Particle operand = random.nextInt(30) == 0 ? null : value(letter);
        put(request, code, letter + "" + random.nextInt(3), operand);
    }

    private void cdt(Requests request, Target target) {
        String bin = "c" + random.nextInt(3);
        Particle before = target.bin(bin);
        if (before == null && random.nextInt(3) != 0) {
            write(request, bin, CdtPrograms.container(random.nextLong()));
            return;
        }
        CdtPrograms.Call call = CdtPrograms.onContainer(random.nextLong(), before);
        request.op(call.modifies() ? OpCode.CDT_MODIFY : OpCode.CDT_READ, bin, Particle.BLOB, call.payload());
    }

    private void path(Requests request) {
        String bin = "p" + random.nextInt(3);
        CdtPrograms.Path path = CdtPrograms.path(random.nextLong());
        write(request, bin, path.container());
        request.op(
                path.call().modifies() ? OpCode.CDT_MODIFY : OpCode.CDT_READ,
                bin,
                Particle.BLOB,
                path.call().payload());
    }

    private void bits(Requests request) {
        onOwnBin(
                request,
                "b" + random.nextInt(3),
                random.nextBoolean()
                        ? new BitsPrograms(random, 24).modification()
                        : new BitsPrograms(random, 24).reading());
    }

    private void hll(Requests request) {
        onOwnBin(
                request,
                "h" + random.nextInt(3),
                random.nextBoolean()
                        ? new HllPrograms(random, 9).modification()
                        : new HllPrograms(random, 9).reading());
    }

    private void onOwnBin(Requests request, String bin, RealServer.Request operation) {
        if (random.nextBoolean()) {
            write(request, bin, operation.bin());
        }
        request.op(operation.operation(), bin, Particle.BLOB, operation.payload());
    }

    private void expressionModify(Requests request) {
        request.op(
                OpCode.EXPRESSION_MODIFY,
                "tislmbfg".charAt(random.nextInt(8)) + "" + random.nextInt(3),
                Particle.BLOB,
                expressions.modifyPayload());
    }

    private @Nullable Particle value(char letter) {
        char kind = random.nextInt(20) == 0 ? LETTERS.charAt(random.nextInt(LETTERS.length())) : letter;
        return switch (kind) {
            case 'h' -> new HllPrograms(random, 9).modification().bin();
            case 'c' -> CdtPrograms.container(random.nextLong());
            case 'p' -> CdtPrograms.path(random.nextLong()).container();
            default -> expressions.value(kind);
        };
    }

    private static void write(Requests request, String bin, @Nullable Particle value) {
        put(request, OpCode.WRITE, bin, value);
    }

    private static void put(Requests request, int code, String bin, @Nullable Particle value) {
        Particle written = value == null ? NullParticle.INSTANCE : value;
        WireWriter out = new WireWriter(64);
        written.write(out);
        request.op(code, bin, written.type(), out.toByteArray());
    }
}
