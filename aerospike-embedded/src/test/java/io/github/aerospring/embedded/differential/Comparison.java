package io.github.aerospring.embedded.differential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReceivedRow;

/** Compares answers, rows without an order of their own sorted. */
final class Comparison {

    /** Seconds by which void-times may differ: the servers are asked one after the other. */
    private static final int MAX_SECONDS = 2;
    /** Doubles may differ in their last digits: powers and logarithms of the C library and of Java do. */
    private static final int MAX_ULPS = 64;

    private static final HexFormat HEX = HexFormat.of();

    private Comparison() {}

    static boolean same(List<ReceivedRow> ours, List<ReceivedRow> theirs) {
        if (ours.size() != theirs.size()) {
            return false;
        }
        List<ReceivedRow> mine = sorted(ours);
        List<ReceivedRow> others = sorted(theirs);
        for (int i = 0; i < mine.size(); i++) {
            if (!same(mine.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    static String text(List<ReceivedRow> rows) {
        List<String> texts = new ArrayList<>();
        for (ReceivedRow row : sorted(rows)) {
            List<String> bins = row.bins().stream().map(Comparison::text).toList();
            texts.add("code " + row.code() + " generation " + row.generation() + " void-time " + row.voidTime()
                    + " info " + row.info1() + "/" + row.info3() + " row " + row.batchIndex() + " " + fields(row) + " "
                    + bins);
        }
        return String.join("\n          ", texts);
    }

    private static List<ReceivedRow> sorted(List<ReceivedRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(ReceivedRow::isLast)
                        .thenComparing(ReceivedRow::batchIndex)
                        .thenComparing(
                                row -> HEX.formatHex(row.fields().getOrDefault(FieldType.DIGEST.code(), new byte[0]))))
                .toList();
    }

    private static boolean same(ReceivedRow ours, ReceivedRow theirs) {
        return ours.code() == theirs.code()
                && ours.generation() == theirs.generation()
                && Math.abs(ours.voidTime() - theirs.voidTime()) <= MAX_SECONDS
                && ours.info1() == theirs.info1()
                && ours.info3() == theirs.info3()
                && ours.batchIndex() == theirs.batchIndex()
                && fields(ours).equals(fields(theirs))
                && sameBins(ours.bins(), theirs.bins());
    }

    private static boolean sameBins(List<Operation> ours, List<Operation> theirs) {
        if (ours.size() != theirs.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            if (!text(ours.get(i)).equals(text(theirs.get(i))) && !almostSame(ours.get(i), theirs.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean almostSame(Operation ours, Operation theirs) {
        return ours.particleType() == Particle.FLOAT
                && theirs.particleType() == Particle.FLOAT
                && ours.name().equals(theirs.name())
                && Math.abs(ours.value().reader().i64()
                                - theirs.value().reader().i64())
                        <= MAX_ULPS;
    }

    private static String text(Operation bin) {
        return bin.code() + ":" + bin.name() + "=" + bin.particleType() + ":"
                + HEX.formatHex(bin.value().copy());
    }

    private static Map<Integer, String> fields(ReceivedRow row) {
        Map<Integer, String> fields = new TreeMap<>();
        row.fields().forEach((type, value) -> fields.put(type, HEX.formatHex(value)));
        return fields;
    }
}
