package io.github.aerospring.embedded.index;

import java.nio.charset.StandardCharsets;

import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.HllValue;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyTypeTests {

    private static final Geo POINT = new Geo("{\"type\":\"Point\",\"coordinates\":[10.0,50.0]}");

    @Test
    void filesNumbersUnderTheirValue() {
        assertThat(keys(KeyType.NUMERIC, Int.of(-5))).containsExactly(-5);
    }

    @Test
    void filesNumbersAboveTheSignedRangeUnderTheirBits() {
        assertThat(keys(KeyType.NUMERIC, new Int(-1, true))).containsExactly(-1);
    }

    @Test
    void filesStringsAndBlobsUnderTheirHash() {
        long hash = WyHash.of("text".getBytes(StandardCharsets.US_ASCII));

        assertThat(keys(KeyType.STRING, new Str("text"))).containsExactly(hash);
        assertThat(keys(KeyType.BLOB, new Blob("text".getBytes(StandardCharsets.US_ASCII))))
                .containsExactly(hash);
    }

    /** Cell of the real server. */
    @Test
    void filesPointsUnderTheirLeafCell() {
        assertThat(keys(KeyType.GEO2DSPHERE, POINT)).containsExactly(0x47a2ee0a7b0b0fffL);
    }

    @Test
    void filesRegionsUnderTheCellsThatCoverThem() {
        Geo circle = new Geo("{\"type\":\"AeroCircle\",\"coordinates\":[[10.0,50.0],1000]}");

        assertThat(keys(KeyType.GEO2DSPHERE, circle)).hasSizeBetween(2, 12);
    }

    @Test
    void ignoresValuesOfOtherTypes() {
        Value[] others = {Nil.NIL, Bool.TRUE, new Float(1), new HllValue(new byte[20]), new Blob(7, new byte[1])};
        for (KeyType type : KeyType.values()) {
            for (Value other : others) {
                assertThat(keys(type, other)).as(type + " of " + other).isEmpty();
            }
        }
        assertThat(keys(KeyType.NUMERIC, new Str("1"))).isEmpty();
        assertThat(keys(KeyType.STRING, new Blob(new byte[1]))).isEmpty();
        assertThat(keys(KeyType.BLOB, new Str("1"))).isEmpty();
        assertThat(keys(KeyType.GEO2DSPHERE, new Str(POINT.json()))).isEmpty();
    }

    @Test
    void ignoresTextsThatAreNoGeometry() {
        assertThat(keys(KeyType.GEO2DSPHERE, new Geo("{}"))).isEmpty();
    }

    @Test
    void knowsNamesInAnyCase() {
        assertThat(KeyType.named("Geo2DSphere")).isEqualTo(KeyType.GEO2DSPHERE);
        assertThat(KeyType.named("integer")).isNull();
    }

    @Test
    void hasNoTypeForOtherParticles() {
        assertThat(KeyType.ofParticle(3)).isEqualTo(KeyType.STRING);
        assertThat(KeyType.ofParticle(2)).isNull();
    }

    private static long[] keys(KeyType type, Value value) {
        KeyCollector keys = new KeyCollector();
        type.addKeys(value, keys);
        return keys.distinct();
    }
}
