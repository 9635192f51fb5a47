package io.github.aerospring.data.convert;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.springframework.data.convert.ConverterBuilder;

/** JDK values that are kept as text, exactly. */
final class TextConversions {

    private TextConversions() {}

    static List<ConverterBuilder> all() {
        return List.of(
                ConverterBuilder.writing(Character.class, String.class, String::valueOf)
                        .andReading(TextConversions::character),
                ConverterBuilder.writing(BigDecimal.class, String.class, BigDecimal::toString)
                        .andReading(BigDecimal::new),
                ConverterBuilder.writing(BigInteger.class, String.class, BigInteger::toString)
                        .andReading(BigInteger::new),
                ConverterBuilder.writing(UUID.class, String.class, UUID::toString)
                        .andReading(UUID::fromString),
                ConverterBuilder.writing(URI.class, String.class, URI::toString).andReading(URI::create),
                ConverterBuilder.writing(URL.class, String.class, URL::toExternalForm)
                        .andReading(TextConversions::url),
                ConverterBuilder.writing(Locale.class, String.class, Locale::toLanguageTag)
                        .andReading(Locale::forLanguageTag),
                ConverterBuilder.writing(Currency.class, String.class, Currency::getCurrencyCode)
                        .andReading(Currency::getInstance),
                ConverterBuilder.writing(Charset.class, String.class, Charset::name)
                        .andReading(Charset::forName));
    }

    private static Character character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("char: '%s' (expected: one character)".formatted(text));
        }
        return text.charAt(0);
    }

    private static URL url(String text) {
        try {
            return URI.create(text).toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(
                    "URL: '%s' (expected: absolute, with a known protocol)".formatted(text), e);
        }
    }
}
