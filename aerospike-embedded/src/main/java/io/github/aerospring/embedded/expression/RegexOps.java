package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Search for a POSIX regular expression in a string, byte by byte; the string ends at its first zero byte. */
final class RegexOps implements OpFamily {

    private static final int REGEX_CHARGE = 80;

    @Override
    public List<Op> ops() {
        return List.of(Op.fixed(7, "REGEX", 3, (parser, count) -> regex(parser)).charged(REGEX_CHARGE));
    }

    private static Typed regex(Parser parser) {
        int flags = (int) parser.reader().readLong();
        String pattern = upToZero(parser.reader().readByteString());
        Node subject = parser.next(ExpressionType.STRING);
        PosixRegex compiled = PosixRegex.compile(pattern, flags);
        return new Typed(
                ExpressionType.BOOL,
                frame -> subject.evaluate(frame) instanceof Operand.Text text
                        ? Operand.of(compiled.find(upToZero(text.content())))
                        : Operand.UNKNOWN);
    }

    private static String upToZero(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int zero = text.indexOf(0);
        return zero < 0 ? text : text.substring(0, zero);
    }
}
