package io.github.aerospring.embedded.lua.library;

import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;

import io.github.aerospring.embedded.lua.Arguments;

/** A time as text, with the specifiers of C and its plain locale. */
final class DateFormat {

    private final Arguments call;
    private final ZonedDateTime time;

    DateFormat(Arguments call, ZonedDateTime time) {
        this.call = call;
        this.time = time;
    }

    String format(String format) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c != '%') {
                text.append(c);
                continue;
            }
            char kind = ++i < format.length() ? format.charAt(i) : 0;
            char variant = i + 1 < format.length() ? format.charAt(i + 1) : 0;
            boolean alternative = kind == 'E' && "cCxXyY".indexOf(variant) >= 0
                    || kind == 'O' && "deHImMSuUVwWy".indexOf(variant) >= 0;
            if (alternative) {
                i++;
            }
            text.append(value(alternative ? variant : kind));
        }
        return text.toString();
    }

    private String value(char kind) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        int day = time.getDayOfWeek().getValue();
        return switch (kind) {
            case '%' -> "%";
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'b', 'h' -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case 'c' -> format("%a %b %e %H:%M:%S %Y");
            case 'C' -> padded(time.getYear() / 100, 2, '0');
            case 'd' -> padded(time.getDayOfMonth(), 2, '0');
            case 'D', 'x' -> format("%m/%d/%y");
            case 'e' -> padded(time.getDayOfMonth(), 2, ' ');
            case 'F' -> format("%Y-%m-%d");
            case 'g' -> padded(time.get(IsoFields.WEEK_BASED_YEAR) % 100, 2, '0');
            case 'G' -> String.valueOf(time.get(IsoFields.WEEK_BASED_YEAR));
            case 'H' -> padded(time.getHour(), 2, '0');
            case 'I' -> padded(hour, 2, '0');
            case 'j' -> padded(time.getDayOfYear(), 3, '0');
            case 'm' -> padded(time.getMonthValue(), 2, '0');
            case 'M' -> padded(time.getMinute(), 2, '0');
            case 'p' -> time.getHour() < 12 ? "AM" : "PM";
            case 'r' -> format("%I:%M:%S %p");
            case 'R' -> format("%H:%M");
            case 's' -> String.valueOf(time.toEpochSecond());
            case 'S' -> padded(time.getSecond(), 2, '0');
            case 'T', 'X' -> format("%H:%M:%S");
            case 'u' -> String.valueOf(day);
            case 'U' -> padded((time.getDayOfYear() + 6 - day % 7) / 7, 2, '0');
            case 'V' -> padded(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), 2, '0');
            case 'w' -> String.valueOf(day % 7);
            case 'W' -> padded((time.getDayOfYear() + 6 - (day + 6) % 7) / 7, 2, '0');
            case 'y' -> padded(time.get(ChronoField.YEAR) % 100, 2, '0');
            case 'Y' -> String.valueOf(time.getYear());
            case 'z' ->
                time.getOffset().getId().equals("Z")
                        ? "+0000"
                        : time.getOffset().getId().replace(":", "");
            case 'Z' -> time.getZone().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            default ->
                throw call.error(1, "invalid conversion specifier '%" + (kind == 0 ? "" : String.valueOf(kind)) + "'");
        };
    }

    private static String padded(int value, int width, char pad) {
        String digits = String.valueOf(value);
        return String.valueOf(pad).repeat(Math.max(0, width - digits.length())) + digits;
    }
}
