package io.github.aerospring.embedded.request;

import java.util.Random;

import com.aerospike.client.Key;
import com.aerospike.client.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyDigestTests {

    @Test
    void isTheDigestOfTheOfficialClient() {
        Random random = new Random(7);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            String text = "ü".repeat(length);

            assertThat(KeyDigest.of("users", bytes)).isEqualTo(new Key("test", "users", bytes).digest);
            assertThat(KeyDigest.of("users", text)).isEqualTo(new Key("test", "users", text).digest);
            assertThat(KeyDigest.of("", length)).isEqualTo(new Key("test", "", Value.get(length)).digest);
        }
    }

    @Test
    void refusesAKeyOfAnotherType() {
        assertThatThrownBy(() -> KeyDigest.of("users", 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("key: '1.5' (expected: a String, a whole number or bytes");
    }
}
