package io.github.aerospring.data.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** Types that are kept as text whose own order is not theirs: compared after parsing, equal when their text is. */
final class DecodedOrders {

    private static final Map<Class<?>, ValueOrder> ORDERS = Map.of(
            BigDecimal.class, new Decoded<>(BigDecimal::new),
            BigInteger.class, new Decoded<>(BigInteger::new),
            OffsetDateTime.class, new Decoded<>(OffsetDateTime::parse),
            ZonedDateTime.class, new Decoded<>(text -> new Zoned(ZonedDateTime.parse(text))),
            OffsetTime.class, new Decoded<>(OffsetTime::parse),
            YearMonth.class, new Decoded<>(YearMonth::parse),
            MonthDay.class, new Decoded<>(MonthDay::parse));

    private DecodedOrders() {}

    static @Nullable ValueOrder of(Class<?> type) {
        return ORDERS.get(type);
    }

    private record Zoned(ZonedDateTime time) implements Comparable<Zoned> {
        @Override
        public int compareTo(Zoned other) {
            return time.compareTo(other.time);
        }
    }

    private record Decoded<T extends Comparable<? super T>>(Function<String, T> parser) implements ValueOrder {

        @Override
        public boolean equal(Object left, Object right) {
            return STRICT.equal(left, right);
        }

        @Override
        public @Nullable Integer compare(Object left, Object right) {
            return left instanceof String first && right instanceof String second
                    ? (Integer) parser.apply(first).compareTo(parser.apply(second))
                    : STRICT.compare(left, right);
        }
    }
}
