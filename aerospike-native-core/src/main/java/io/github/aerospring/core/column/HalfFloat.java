package io.github.aerospring.core.column;

/** IEEE 754 half precision, which Java has only from release 20 on. */
final class HalfFloat {

    static final float MAX_VALUE = 65504f;

    /** From here on the nearest half precision number is infinite. */
    private static final float OVERFLOW = 65520f;

    private static final float SMALLEST_NORMAL = 0x1p-14f;
    private static final float SUBNORMAL_UNIT = 0x1p-24f;
    private static final int LOST_BITS = 13;

    private HalfFloat() {}

    /** The nearest half precision number, ties to even. */
    static float round(float value) {
        float magnitude = Math.abs(value);
        if (Float.isNaN(value) || magnitude >= OVERFLOW) {
            return Float.isNaN(value) ? value : Math.copySign(Float.POSITIVE_INFINITY, value);
        }
        if (magnitude < SMALLEST_NORMAL) {
            return Math.copySign((float) Math.rint(magnitude / SUBNORMAL_UNIT) * SUBNORMAL_UNIT, value);
        }
        int bits = Float.floatToRawIntBits(value);
        int half = (1 << LOST_BITS - 1) - 1 + (bits >> LOST_BITS & 1);
        return Float.intBitsToFloat(bits + half & -1 << LOST_BITS);
    }
}
