package io.github.aerospring.core.column;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import com.aerospike.client.Key;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeySetTests {

    @Test
    void keysAreThoseOfTheOfficialClient() {
        KeySet longs = KeySet.of("test", "s", LongStream.range(-50, 300).toArray());
        KeySet texts = KeySet.of("test", "", "a", "größe", "");

        for (int i = 0; i < longs.size(); i++) {
            assertSame(longs.key(i), new Key("test", "s", i - 50L));
        }
        assertSame(texts.key(1), new Key("test", (String) null, "größe"));
        assertThat(texts.key(1).setName).isNull();
    }

    private static void assertSame(Key actual, Key expected) {
        assertThat(actual).isEqualTo(expected);
        assertThat(actual.userKey).isEqualTo(expected.userKey);
        assertThat(actual.setName).isEqualTo(expected.setName);
    }

    /** Python's C client hashes a key of bytes as text: its digest is that of the same text. */
    @Test
    void bytesAreHashedAsBlobsOrAsText() {
        byte[] id = "user-7".getBytes(StandardCharsets.UTF_8);

        assertThat(KeySet.of("test", "s", KeySet.ByteKeys.BLOB, id).key(0)).isEqualTo(new Key("test", "s", id));
        assertThat(KeySet.of("test", "s", KeySet.ByteKeys.STRING, id).key(0)).isEqualTo(new Key("test", "s", "user-7"));
        assertThat(new Key("test", "s", id)).isNotEqualTo(new Key("test", "s", "user-7"));
    }

    @Test
    void mixedSetsAndNamespacesAreKept() {
        List<Key> keys = List.of(
                new Key("test", "a", 1), new Key("test", "b", 1), new Key("other", "a", 1), new Key("test", "a", "x"));

        KeySet set = KeySet.of(keys);

        assertThat(set.asList()).isEqualTo(keys);
        assertThat(set.scopes()).hasSize(3);
        assertThat(set.indexOf(keys.get(2))).hasValue(2);
        assertThat(set.indexOf(new Key("other", "b", 1))).isEmpty();
    }

    @Test
    void lastOfEqualKeysIsFound() {
        KeySet set = KeySet.of("test", "s", 5, 6, 5, 7);

        assertThat(set.indexOf(new Key("test", "s", 5))).hasValue(2);
        assertThat(set.indexOf(new Key("test", "s", 6))).hasValue(1);
        assertThat(set.indexOf(new Key("test", "s", 8))).isEmpty();
        assertThat(set.indexOf(new Key("test", "t", 5))).isEmpty();
    }

    @Test
    void everyKeyOfALargeSetIsFound() {
        KeySet set = KeySet.of("test", "s", LongStream.range(0, 10_000).toArray());

        assertThat(IntStream.range(0, 10_000)
                        .allMatch(i -> set.indexOf(new Key("test", "s", i)).getAsInt() == i))
                .isTrue();
    }

    @Test
    void digestsAreComputedOnce() {
        KeySet set = KeySet.of("test", "s", 1, 2).prepare();

        assertThat(set.digests()).isSameAs(set.digests());
        assertThat(set.new Hashing().upTo(2)).isSameAs(set.digests());
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> KeySet.of("", "s", 1)).hasMessageContaining("namespace: ''");
        assertThatThrownBy(() -> KeySet.of("test", "s", 1).key(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> KeySet.of("test", "s", "\uD800").prepare())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unpaired surrogate");
    }

    @Test
    void windowTellsRecordsInCommon() {
        byte[] digests = KeySet.of(
                        "test",
                        "s",
                        LongStream.range(0, 400).map(i -> i < 300 ? i : i - 150).toArray())
                .digests();
        DigestWindow window = new DigestWindow();

        assertThat(window.advance(digests, 0, 100)).isTrue();
        assertThat(window.advance(digests, 100, 200)).isTrue();
        assertThat(window.advance(digests, 200, 300)).isTrue();
        assertThat(window.advance(digests, 300, 400)).isFalse();
        assertThat(window.advance(digests, 0, 100)).isTrue();
    }
}
