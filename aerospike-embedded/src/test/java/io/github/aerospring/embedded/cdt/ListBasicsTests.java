package io.github.aerospring.embedded.cdt;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class ListBasicsTests {

    @ParameterizedTest
    @CsvFileSource(resources = "list-basics.csv", delimiter = '|', quoteCharacter = '"')
    void answersAsTheRealServerDid(String kind, String bin, String operation, String expected) {
        assertThat(new Example(kind.equals("M"), bin, operation, expected).actual())
                .isEqualTo(expected);
    }
}
