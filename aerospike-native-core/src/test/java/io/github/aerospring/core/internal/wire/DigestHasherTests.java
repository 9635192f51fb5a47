package io.github.aerospring.core.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

import com.aerospike.client.Key;
import com.aerospike.client.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class DigestHasherTests {

    private static final int KEYS = 1_000_000;
    private static final int CHUNK = 10_000;

    private static final List<Function<Random, Value>> TYPES = List.of(
            random -> Value.get(random.nextLong()),
            random -> Value.get(random.nextInt(1000)),
            random -> Value.get(ascii(random, random.nextInt(40))),
            random -> Value.get(unicode(random, random.nextInt(60))),
            random -> Value.get(ascii(random, 40 + random.nextInt(400))),
            random -> Value.get(bytes(random, random.nextInt(200))),
            random -> Value.get(random.nextGaussian()));

    @Test
    void digestsAreThoseOfTheOfficialClientForAMillionKeysOfAllTypes() {
        Random random = new Random(20261128);
        String[] sets = {"", "s", "users", unicode(random, 20), ascii(random, 63)};
        for (int done = 0; done < KEYS; done += CHUNK) {
            String set = sets[random.nextInt(sets.length)];
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < CHUNK; i++) {
                values.add(TYPES.get(random.nextInt(TYPES.size())).apply(random));
            }
            check(set, values);
        }
    }

    private static void check(String set, List<Value> values) {
        DigestHasher hasher = new DigestHasher(set);
        Cells cells = new Cells(values);
        byte[] together = new byte[values.size() * DigestHasher.SIZE];
        byte[] alone = new byte[values.size() * DigestHasher.SIZE];
        hasher.digest(cells, 0, values.size(), together);
        for (int i = 0; i < values.size(); i++) {
            hasher.digest(cells, i, i + 1, alone);
            byte[] ours = Arrays.copyOfRange(together, i * DigestHasher.SIZE, (i + 1) * DigestHasher.SIZE);
            byte[] official = new Key("test", set.isEmpty() ? null : set, values.get(i)).digest;
            if (!Arrays.equals(ours, official)) {
                assertThat(ours).as("set '%s', key '%s'", set, values.get(i)).isEqualTo(official);
            }
        }
        assertThat(alone).isEqualTo(together);
    }

    /** The lengths around the ends of one and two blocks, where the padding takes another block. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 52, 53, 54, 55, 56, 62, 63, 64, 117, 118, 119, 120, 127, 128, 1000})
    void paddingFollowsEveryLength(int length) {
        check("", List.of(Value.get(new byte[length]), Value.get("x".repeat(length)), Value.get(1L)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 9c1185a5c5e9fc54612808977ee8f548b2258d31",
        "a, 0bdc9d2d256b3ee9daae347be6f4dc835a467ffe",
        "abc, 8eb208f7e05d987a9b044a8e98c6b087f15a0bfc",
        "abcdefghijklmnopqrstuvwxyz, f71c27109c692c1b56bbdceb5b9d2865b3708dbc"
    })
    void hashIsThePublishedOne(String text, String hex) {
        byte[] padded = new byte[Ripemd160.BLOCK];
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, padded, 0, bytes.length);
        padded[bytes.length] = (byte) 0x80;
        WireBytes.putLongLe(padded, 56, 8L * bytes.length);
        byte[] digest = new byte[Ripemd160.SIZE];

        new Ripemd160().hash(padded, padded.length, digest, 0);

        assertThat(digest).asHexString().isEqualToIgnoringCase(hex);
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String ascii(Random random, int length) {
        return random.ints(length, ' ', 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String unicode(Random random, int length) {
        return random.ints(length, 1, Character.MAX_CODE_POINT)
                .map(point -> random.nextBoolean() ? point : point % 0x7FF + 1)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
