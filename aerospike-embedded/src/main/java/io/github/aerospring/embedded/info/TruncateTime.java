package io.github.aerospring.embedded.info;

import java.math.BigInteger;
import java.util.regex.Pattern;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.ServerTime;

/** The {@code lut} parameter of truncations: nanoseconds since 1970, decimal, 0x hexadecimal or 0 octal. */
final class TruncateTime {

    private static final Pattern NUMBER = Pattern.compile("(0[xX][0-9a-fA-F]+|[0-9]+).*");
    private static final BigInteger NANOS_PER_MILLI = BigInteger.valueOf(1_000_000);

    private TruncateTime() {}

    /** Milliseconds since 2010. */
    static long parse(String text, ServerTime time) {
        BigInteger millis = nanos(text).divide(NANOS_PER_MILLI).subtract(BigInteger.valueOf(ServerTime.EPOCH_MILLIS));
        if (millis.signum() <= 0) {
            throw new InfoException(ResultCode.PARAMETER, "would truncate to 0");
        }
        if (millis.compareTo(BigInteger.valueOf(time.millis())) > 0) {
            throw new InfoException(ResultCode.PARAMETER, "would truncate in the future");
        }
        return millis.longValueExact();
    }

    private static BigInteger nanos(String text) {
        var matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return BigInteger.ZERO;
        }
        String number = matcher.group(1);
        if (number.startsWith("0x") || number.startsWith("0X")) {
            return new BigInteger(number.substring(2), 16);
        }
        return new BigInteger(number, number.length() > 1 && number.matches("0[0-7]+") ? 8 : 10);
    }
}
