package io.github.aerospring.embedded.index;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WyHashTests {

    /** Hashes of the server's own function over bytes 1, 8, 15, 22 and so on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | da3421757d70ae2d",
                "1 | 9c0aff191d7c3766",
                "2 | ab6b8ef1794b03f5",
                "3 | 4ae12499eb151cb2",
                "4 | 4cde383a4095f9a",
                "5 | 835dd345c8f044e8",
                "7 | e1fa936b1cf8429d",
                "8 | b099b7c65f6eb3e6",
                "9 | 678167467341fa8f",
                "12 | 262af065c07d6dd6",
                "15 | 481569133b6176f7",
                "16 | 1a3a95a10eb55280",
                "17 | 1564c21a7f399b58",
                "31 | fc36177619fa0237",
                "32 | 57dc86f3a95e4e04",
                "33 | ef290bb8d6f4bbe7",
                "47 | 35f8dada27186ef",
                "48 | 1aa64f74436db852",
                "49 | 23c854707907f450",
                "63 | 7f484ea4877114f0",
                "64 | 5693e1077af88a1d",
                "65 | b1214f9d82ff4891",
                "96 | cd7861e06a5be26c",
                "97 | 630c378a96ab0fa",
                "100 | 79c794af212abc33",
                "144 | 7cf9f1504030b1c9",
                "145 | 8beaa82186086b53",
                "200 | a70c040154ea6ae0",
                "255 | 3a09f8c90eb445c9"
            })
    void hashesAsTheServerDoes(int length, String hash) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (7 * i + 1);
        }

        assertThat(Long.toHexString(WyHash.of(bytes))).isEqualTo(hash);
    }
}
