package io.github.aerospring.data.convert;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;

import org.springframework.data.convert.ConverterBuilder;

/**
 * Points in time as integers that keep nanoseconds and sort by time: {@code Instant} and {@code LocalDateTime} (taken as
 * UTC) as nanoseconds since 1970, {@code LocalDate} as days since 1970, {@code LocalTime} as nanoseconds of the day,
 * {@code Duration} as nanoseconds, {@code Year} as a number, {@code java.util.Date} as milliseconds since 1970. What
 * carries a zone or no point in time is ISO text.
 */
final class TimeConversions {

    private static final long NANOS = 1_000_000_000L;

    private TimeConversions() {}

    static List<ConverterBuilder> all() {
        return List.of(
                ConverterBuilder.writing(Instant.class, Long.class, TimeConversions::nanos)
                        .andReading(TimeConversions::instant),
                ConverterBuilder.writing(LocalDateTime.class, Long.class, time -> nanos(time.toInstant(ZoneOffset.UTC)))
                        .andReading(nanos -> LocalDateTime.ofInstant(instant(nanos), ZoneOffset.UTC)),
                ConverterBuilder.writing(LocalDate.class, Long.class, LocalDate::toEpochDay)
                        .andReading(LocalDate::ofEpochDay),
                ConverterBuilder.writing(LocalTime.class, Long.class, LocalTime::toNanoOfDay)
                        .andReading(LocalTime::ofNanoOfDay),
                ConverterBuilder.writing(Duration.class, Long.class, TimeConversions::nanos)
                        .andReading(Duration::ofNanos),
                ConverterBuilder.writing(Year.class, Long.class, year -> (long) year.getValue())
                        .andReading(year -> Year.of(Math.toIntExact(year))),
                ConverterBuilder.writing(Date.class, Long.class, Date::getTime).andReading(Date::new),
                ConverterBuilder.writing(OffsetDateTime.class, String.class, OffsetDateTime::toString)
                        .andReading(OffsetDateTime::parse),
                ConverterBuilder.writing(ZonedDateTime.class, String.class, ZonedDateTime::toString)
                        .andReading(ZonedDateTime::parse),
                ConverterBuilder.writing(OffsetTime.class, String.class, OffsetTime::toString)
                        .andReading(OffsetTime::parse),
                ConverterBuilder.writing(YearMonth.class, String.class, YearMonth::toString)
                        .andReading(YearMonth::parse),
                ConverterBuilder.writing(MonthDay.class, String.class, MonthDay::toString)
                        .andReading(MonthDay::parse),
                ConverterBuilder.writing(Period.class, String.class, Period::toString)
                        .andReading(Period::parse),
                ConverterBuilder.writing(ZoneOffset.class, String.class, ZoneOffset::getId)
                        .andReading(ZoneOffset::of),
                ConverterBuilder.writing(ZoneId.class, String.class, ZoneId::getId)
                        .andReading(ZoneId::of));
    }

    private static long nanos(Instant instant) {
        return exact(
                BigInteger.valueOf(instant.getEpochSecond()), instant.getNano(), instant, "1677-09-21 to 2262-04-11");
    }

    private static long nanos(Duration duration) {
        return exact(BigInteger.valueOf(duration.getSeconds()), duration.getNano(), duration, "about 292 years");
    }

    private static long exact(BigInteger seconds, int nanos, Object value, String range) {
        try {
            return seconds.multiply(BigInteger.valueOf(NANOS))
                    .add(BigInteger.valueOf(nanos))
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(
                    "%s: '%s' (expected: within %s, the range of 64-bit nanoseconds)"
                            .formatted(value.getClass().getSimpleName(), value, range),
                    e);
        }
    }

    private static Instant instant(long nanos) {
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }
}
