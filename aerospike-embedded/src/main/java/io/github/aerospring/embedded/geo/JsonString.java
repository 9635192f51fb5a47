package io.github.aerospring.embedded.geo;

/** The escapes of JSON strings. */
final class JsonString {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private JsonString() {}

    /** The string that {@code escaped}, the characters between the quotes, stands for. */
    static String decode(String escaped) {
        if (escaped.indexOf('\\') < 0) {
            return escaped;
        }
        StringBuilder string = new StringBuilder();
        int position = 0;
        while (position < escaped.length()) {
            char c = escaped.charAt(position++);
            if (c != '\\') {
                string.append(c);
            } else if (escaped.charAt(position) == 'u') {
                char unit = unit(escaped, position + 1);
                position += 5;
                string.append(unit);
                if (Character.isHighSurrogate(unit)) {
                    if (!escaped.startsWith("\\u", position)) {
                        throw invalid(escaped);
                    }
                    char low = unit(escaped, position + 2);
                    position += 6;
                    if (!Character.isLowSurrogate(low)) {
                        throw invalid(escaped);
                    }
                    string.append(low);
                } else if (unit == 0 || Character.isLowSurrogate(unit)) {
                    throw invalid(escaped);
                }
            } else {
                int escape = ESCAPES.indexOf(escaped.charAt(position++));
                if (escape < 0) {
                    throw invalid(escaped);
                }
                string.append(MEANINGS.charAt(escape));
            }
        }
        return string.toString();
    }

    private static char unit(String escaped, int start) {
        if (start + 4 > escaped.length()) {
            throw invalid(escaped);
        }
        int unit = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = escaped.charAt(i) < 0x80 ? Character.digit(escaped.charAt(i), 16) : -1;
            if (digit < 0) {
                throw invalid(escaped);
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private static InvalidGeometryException invalid(String escaped) {
        return new InvalidGeometryException("JSON: string \"" + escaped + "\" (expected: valid escapes)");
    }
}
