package io.github.aerospring.data.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
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
import java.util.Currency;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.data.mapping.Field;

import org.springframework.data.annotation.Id;

/** One property of every supported simple type; records are equal by value, which makes round trips easy to check. */
record EverySimpleType(
        @Id UUID id,
        boolean flag,
        byte tiny,
        short small,
        int number,
        long large,
        float ratio,
        double precise,
        char letter,
        String text,
        Integer boxed,
        BigDecimal decimal,
        BigInteger huge,
        TimeUnit constant,
        Instant instant,
        LocalDate date,
        LocalTime time,
        LocalDateTime dateTime,
        OffsetDateTime offset,
        OffsetTime offsetTime,
        ZonedDateTime zoned,
        Duration duration,
        Period period,
        Year year,
        YearMonth yearMonth,
        MonthDay monthDay,
        ZoneId zone,
        @Field("zo") ZoneOffset zoneOffset,
        Date legacy,
        URI uri,
        Locale locale,
        Currency currency) {

    static EverySimpleType random(Random random) {
        Instant instant = Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801));
        LocalDateTime dateTime = LocalDateTime.ofInstant(instant, offset);
        boolean absent = random.nextBoolean();
        return new EverySimpleType(
                new UUID(random.nextLong(), random.nextLong()),
                random.nextBoolean(),
                (byte) random.nextInt(),
                (short) random.nextInt(),
                random.nextInt(),
                random.nextLong(),
                random.nextFloat() * 1e10f,
                random.nextGaussian() * 1e100,
                (char) random.nextInt(0xD800),
                Integer.toString(random.nextInt(), 36),
                absent ? null : random.nextInt(),
                new BigDecimal(new BigInteger(200, random), random.nextInt(50)),
                new BigInteger(300, random).negate(),
                absent ? null : TimeUnit.values()[random.nextInt(7)],
                instant,
                dateTime.toLocalDate(),
                dateTime.toLocalTime(),
                dateTime,
                dateTime.atOffset(offset),
                dateTime.atOffset(offset).toOffsetTime(),
                instant.atZone(ZoneId.of("Asia/Seoul")),
                Duration.ofNanos(random.nextLong()),
                absent ? null : Period.of(random.nextInt(100), random.nextInt(12), random.nextInt(30)),
                Year.of(random.nextInt(-9999, 9999)),
                YearMonth.from(dateTime),
                MonthDay.from(dateTime),
                ZoneId.of("Europe/Lisbon"),
                offset,
                Date.from(Instant.ofEpochMilli(random.nextLong())),
                URI.create("https://example.org/" + random.nextInt()),
                Locale.KOREA,
                absent ? null : Currency.getInstance("KRW"));
    }
}
