package io.github.aerospring.embedded.value;

import java.util.Arrays;
import java.util.HexFormat;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MsgPackTests {

    @Test
    void readsWhatItWrote() {
        RandomValues values = new RandomValues(1);
        for (int i = 0; i < 20_000; i++) {
            Value value = values.storable(4);
            assertThat(Value.decode(value.encode())).isEqualTo(value);
        }
    }

    @Test
    void refusesEveryPrefixOfAValue() {
        RandomValues values = new RandomValues(2);
        for (int i = 0; i < 500; i++) {
            byte[] encoded = values.storable(3).encode();
            for (int length = 0; length < Math.min(encoded.length, 60); length++) {
                byte[] prefix = Arrays.copyOf(encoded, length);
                assertThatExceptionOfType(RequestFailedException.class)
                        .isThrownBy(() -> Value.decode(prefix))
                        .extracting(RequestFailedException::code)
                        .isEqualTo(ResultCode.PARAMETER);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "cc05, 05",
        "cd00ff, ccff",
        "ce0000ffff, cdffff",
        "cf00000000ffffffff, ceffffffff",
        "cfffffffffffffffff, cfffffffffffffffff",
        "d07f, 7f",
        "d0e0, e0",
        "d1ff80, d080",
        "d2ffff8000, d18000",
        "d3ffffffff80000000, d280000000",
        "d30000000000000001, 01",
        "c4020361, a20361",
        "c500020361, a20361",
        "da00020361, a20361",
        "c40461, error",
        "dc000101, 9101",
        "dd0000000101, 9101",
        "de00010102, 810102",
        "df000000010102, 810102",
        "c70105aa, d405aa",
        "c8000305aabbcc, c70305aabbcc",
        "ca3fc00000, ca3fc00000",
        "cb3ff8000000000000, cb3ff8000000000000",
        "93c7000102 03, 93c700010203",
        "82c70001c00102, 82c70001c00102",
        "d4ff00, d4ff00",
        "c701ff01, d4ff01",
        "a0, a0",
        "c1, error",
        "0102, error",
        "dd7fffffff01, error",
    })
    void writesTheShortestForm(String read, String written) {
        byte[] bytes = HexFormat.of().parseHex(read.replace(" ", ""));
        if (written.equals("error")) {
            assertThatExceptionOfType(RequestFailedException.class).isThrownBy(() -> Value.decode(bytes));
        } else {
            assertThat(HexFormat.of().formatHex(Value.decode(bytes).encode())).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 32, 255, 256, 65535, 65536})
    void keepsStringsOfAnyLength(int length) {
        Value value = new Str("y".repeat(length));

        assertThat(Value.decode(value.encode())).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 16, 65535, 65536})
    void keepsListsOfAnyLength(int length) {
        Value value = new ListValue(java.util.Collections.nCopies(length, Int.of(3)));

        assertThat(Value.decode(value.encode())).isEqualTo(value);
    }

    @Test
    void refusesBottomlessNesting() {
        byte[] nested = new byte[2000];
        Arrays.fill(nested, (byte) 0x91);

        assertThatExceptionOfType(RequestFailedException.class).isThrownBy(() -> Value.decode(nested));
    }

    @Test
    void readsNamesWithoutTypeByte() {
        byte[] name = {(byte) 0xA2, 'a', 'b'};

        assertThat(new MsgPackReader(name).readByteString()).isEqualTo(new byte[] {'a', 'b'});
        assertThat(ByteString.content(Value.decode(name))).isEqualTo(new byte[] {'a', 'b'});
    }

    @Test
    void looksAtTheKindWithoutReading() {
        MsgPackReader reader =
                new MsgPackReader(ListValue.of(Int.of(-1), new Str("a")).encode());

        assertThat(reader.peekKind()).isEqualTo(ValueKind.LIST);
        assertThat(reader.readListHeader()).isEqualTo(2);
        assertThat(reader.peekKind()).isEqualTo(ValueKind.NEGATIVE_INTEGER);
        assertThat(reader.readLong()).isEqualTo(-1);
        assertThat(reader.readEncoded()).isEqualTo(new Str("a").encode());
        assertThat(reader.hasRemaining()).isFalse();
    }
}
