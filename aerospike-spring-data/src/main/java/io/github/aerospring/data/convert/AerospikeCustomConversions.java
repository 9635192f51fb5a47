package io.github.aerospring.data.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import io.github.aerospring.data.mapping.AerospikeSimpleTypes;

import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.convert.CustomConversions;

/**
 * Conversions between an application's types and those of bins. Converters given here precede the built-in ones, which
 * keep times as integers and other JDK values as text.
 */
public final class AerospikeCustomConversions extends CustomConversions {

    private static final StoreConversions BUILT_IN = StoreConversions.of(AerospikeSimpleTypes.HOLDER, builtIn());

    /** The built-in conversions only. */
    public AerospikeCustomConversions() {
        this(List.of());
    }

    /**
     * Conversions of an application.
     *
     * @param converters Spring converters; annotate them with {@code @WritingConverter} or {@code @ReadingConverter}
     */
    public AerospikeCustomConversions(List<?> converters) {
        super(new ConverterConfiguration(BUILT_IN, new ArrayList<>(converters), pair -> false));
    }

    private static List<?> builtIn() {
        return Stream.concat(TimeConversions.all().stream(), TextConversions.all().stream())
                .map(ConverterBuilder::getConverters)
                .flatMap(java.util.Set::stream)
                .toList();
    }
}
