package io.github.aerospring.embedded.lua.library;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaTable;
import io.github.aerospring.embedded.lua.Metamethods;
import io.github.aerospring.embedded.lua.Numbers;
import org.jspecify.annotations.Nullable;

import static io.github.aerospring.embedded.lua.LuaNil.NIL;

/** The clocks of the table {@code os}; what reaches processes, files or the environment is left out. */
final class TimeLibrary {

    private static final long START = System.nanoTime();

    private TimeLibrary() {}

    static LuaTable open() {
        return LibraryTable.of("os.")
                .add("clock", call -> Results.of((System.nanoTime() - START) / 1e9))
                .add("date", TimeLibrary::date)
                .add("difftime", call -> Results.of((double) (call.integer(1) - call.integer(2))))
                .add("time", TimeLibrary::time)
                .table();
    }

    private static Object[] time(Arguments call) {
        if (call.isNil(1)) {
            return Results.of(Instant.now().getEpochSecond());
        }
        LuaTable fields = call.table(1);
        long year = field(call, fields, "year", null);
        long month = field(call, fields, "month", null);
        long day = field(call, fields, "day", null);
        long hour = field(call, fields, "hour", 12L);
        long minute = field(call, fields, "min", 0L);
        long second = field(call, fields, "sec", 0L);
        try {
            LocalDateTime time = LocalDateTime.of((int) year, 1, 1, 0, 0)
                    .plusMonths(month - 1)
                    .plusDays(day - 1)
                    .plusHours(hour)
                    .plusMinutes(minute)
                    .plusSeconds(second);
            ZonedDateTime zoned = time.atZone(ZoneId.systemDefault());
            putFields(fields, zoned);
            return Results.of(zoned.toEpochSecond());
        } catch (DateTimeException e) {
            throw call.state().error("time result cannot be represented in this installation");
        }
    }

    private static long field(Arguments call, LuaTable fields, String name, @Nullable Long otherwise) {
        Object value = Metamethods.get(call.state(), fields, name);
        Object integer = Numbers.toInteger(value);
        if (integer instanceof Long number) {
            if (number < Integer.MIN_VALUE || number > Integer.MAX_VALUE + 1900L) {
                throw call.state().error("field '" + name + "' is out-of-bound");
            }
            return number;
        }
        if (value != NIL) {
            throw call.state().error("field '" + name + "' is not an integer");
        }
        if (otherwise == null) {
            throw call.state().error("field '" + name + "' missing in date table");
        }
        return otherwise;
    }

    private static Object[] date(Arguments call) {
        String format = call.isNil(1) ? "%c" : call.string(1);
        long seconds = call.isNil(2) ? Instant.now().getEpochSecond() : call.integer(2);
        boolean utc = format.startsWith("!");
        String rest = utc ? format.substring(1) : format;
        ZonedDateTime time;
        try {
            time = Instant.ofEpochSecond(seconds).atZone(utc ? ZoneOffset.UTC : ZoneId.systemDefault());
        } catch (DateTimeException e) {
            throw call.state().error("date result cannot be represented in this installation");
        }
        if (rest.startsWith("*t")) {
            LuaTable fields = new LuaTable(0, 9);
            putFields(fields, time);
            return Results.of(fields);
        }
        return Results.of(new DateFormat(call, time).format(rest));
    }

    private static void putFields(LuaTable fields, ZonedDateTime time) {
        fields.put("year", (long) time.getYear());
        fields.put("month", (long) time.getMonthValue());
        fields.put("day", (long) time.getDayOfMonth());
        fields.put("hour", (long) time.getHour());
        fields.put("min", (long) time.getMinute());
        fields.put("sec", (long) time.getSecond());
        fields.put("yday", (long) time.getDayOfYear());
        fields.put("wday", (long) time.getDayOfWeek().getValue() % 7 + 1);
        fields.put("isdst", time.getZone().getRules().isDaylightSavings(time.toInstant()));
    }
}
