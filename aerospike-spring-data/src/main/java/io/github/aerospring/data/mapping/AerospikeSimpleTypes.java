package io.github.aerospring.data.mapping;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.nio.charset.Charset;
import java.util.Currency;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import com.aerospike.client.Value.GeoJSONValue;
import com.aerospike.client.Value.HLLValue;

import org.springframework.data.mapping.model.SimpleTypeHolder;

/** Types that fit into one bin value, as they are or converted; everything else is a nested object. */
public final class AerospikeSimpleTypes {

    /** The types of Aerospike bins and the JDK's value types. */
    public static final SimpleTypeHolder HOLDER = new SimpleTypeHolder(
            Set.of(
                    byte[].class,
                    GeoJSONValue.class,
                    HLLValue.class,
                    BigDecimal.class,
                    BigInteger.class,
                    UUID.class,
                    URI.class,
                    URL.class,
                    Locale.class,
                    Currency.class,
                    Charset.class),
            true);

    private AerospikeSimpleTypes() {}
}
