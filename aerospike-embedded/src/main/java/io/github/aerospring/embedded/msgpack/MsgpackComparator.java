package io.github.aerospring.embedded.msgpack;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The order of normalised elements: by kind, then integers and doubles by value, strings and bytes bytewise, lists element
 * by element with the shorter first, maps by size and then entry by entry.
 */
public final class MsgpackComparator implements Comparator<byte[]> {

    /** The one comparator. */
    public static final MsgpackComparator INSTANCE = new MsgpackComparator();

    private MsgpackComparator() {}

    @Override
    public int compare(byte[] left, byte[] right) {
        return compareNext(
                new MsgpackReader(left, 0, left.length), left, new MsgpackReader(right, 0, right.length), right);
    }

    private static int compareNext(MsgpackReader left, byte[] leftBytes, MsgpackReader right, byte[] rightBytes) {
        ElementKind kind = left.next();
        int byKind = kind.compareTo(right.next());
        if (byKind != 0) {
            return byKind;
        }
        return switch (kind) {
            case NIL, FALSE, TRUE -> 0;
            case INTEGER -> integers(left, right);
            case DOUBLE -> Double.compare(left.floating(), right.floating());
            case STRING, BYTES, GEOJSON, EXTENSION ->
                Arrays.compareUnsigned(
                        leftBytes,
                        left.start(),
                        left.start() + left.length(),
                        rightBytes,
                        right.start(),
                        right.start() + right.length());
            case LIST -> lists(left, leftBytes, right, rightBytes);
            case MAP -> maps(left, leftBytes, right, rightBytes);
        };
    }

    private static int integers(MsgpackReader left, MsgpackReader right) {
        if (left.isHuge() != right.isHuge()) {
            return left.isHuge() ? 1 : -1;
        }
        return left.isHuge()
                ? Long.compareUnsigned(left.integer(), right.integer())
                : Long.compare(left.integer(), right.integer());
    }

    private static int lists(MsgpackReader left, byte[] leftBytes, MsgpackReader right, byte[] rightBytes) {
        int leftCount = left.length() - skipFlags(left, left.length(), 1);
        int rightCount = right.length() - skipFlags(right, right.length(), 1);
        return elements(left, leftBytes, leftCount, right, rightBytes, rightCount);
    }

    private static int maps(MsgpackReader left, byte[] leftBytes, MsgpackReader right, byte[] rightBytes) {
        int leftCount = left.length() - skipFlags(left, left.length(), 2);
        int rightCount = right.length() - skipFlags(right, right.length(), 2);
        return leftCount != rightCount
                ? Integer.compare(leftCount, rightCount)
                : elements(left, leftBytes, 2 * leftCount, right, rightBytes, 2 * rightCount);
    }

    private static int elements(
            MsgpackReader left,
            byte[] leftBytes,
            int leftCount,
            MsgpackReader right,
            byte[] rightBytes,
            int rightCount) {
        for (int i = 0; i < Math.min(leftCount, rightCount); i++) {
            int order = compareNext(left, leftBytes, right, rightBytes);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(leftCount, rightCount);
    }

    /** Skips the element that carries the flags of an ordered container, and the {@code nil} beside it in a map. */
    private static int skipFlags(MsgpackReader reader, int count, int size) {
        if (count == 0 || !reader.isAtFlags()) {
            return 0;
        }
        for (int i = 0; i < size; i++) {
            reader.next();
        }
        return 1;
    }
}
