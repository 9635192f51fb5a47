package io.github.aerospring.embedded.value;

import java.util.HexFormat;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StorageFormTests {

    @Test
    void keepsWhatIsInStorageForm() {
        RandomValues values = new RandomValues(5);
        for (int i = 0; i < 5_000; i++) {
            Value value = values.storable(3);
            assertThat(StorageForm.ofElement(value)).isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "19, 820201 0102, 8201020201",
        "19, 83a2036101 0102 a2046101, 830102a2036101a2046101",
        "19, 82c70000c00102, 810102",
        "19, 82c70010c00102, 82c70010c00102",
        "19, 82c70013c00102, 82c70013c00102",
        "19, 82c700ffc00102, 82c70013c00102",
        "19, 8101 82c70011c00102, 810182c70001c00102",
        "20, 93c7000102 03, 93c700010203",
        "20, 92c700fe02, 92c7001002",
        "20, 9192c7001002, 919102",
        "20, 92d4010a02, 92c7000102",
        "20, 91c70001, 91c70001",
        "20, 90, 90",
        "19, 80, 80",
    })
    void bringsABinIntoStorageForm(int type, String written, String stored) {
        Particle particle = StorageForm.ofBin(Particle.of(type, HexFormat.of().parseHex(written.replace(" ", ""))));

        assertThat(HexFormat.of().formatHex(particle.value())).isEqualTo(stored);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8201010102",
                "82c70001c0",
                "83c70001c0020101 02",
                "81c00a",
                "81c30a",
                "81cb000000000000000001",
                "81900a",
                "81800a",
                "81a217610a",
                "81a207610a",
                "81a00a",
                "8101d4ff00",
                "90",
                "8101020304",
            })
    void refusesMapsThatCannotBeStored(String written) {
        Particle particle = Particle.of(Particle.MAP, HexFormat.of().parseHex(written.replace(" ", "")));

        assertThatExceptionOfType(RequestFailedException.class)
                .isThrownBy(() -> StorageForm.ofBin(particle))
                .extracting(RequestFailedException::code)
                .isEqualTo(ResultCode.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"93c700010302", "91d4ff00", "91d4ff01", "919 1d4ff00", "9200", "900 0", "80", "", "91d5ff0102"})
    void refusesListsThatCannotBeStored(String written) {
        Particle particle = Particle.of(Particle.LIST, HexFormat.of().parseHex(written.replace(" ", "")));

        assertThatExceptionOfType(RequestFailedException.class).isThrownBy(() -> StorageForm.ofBin(particle));
    }

    @Test
    void orderOfAListIsThatOfItsElementsAsTheyWereSent() {
        Value sent = Value.decode(HexFormat.of().parseHex("93c7000182030002098204000100"));

        assertThat(StorageForm.ofElement(sent).encode())
                .isEqualTo(HexFormat.of().parseHex("93c7000182020903008201000400"));
        assertThatExceptionOfType(RequestFailedException.class)
                .isThrownBy(() ->
                        StorageForm.ofElement(Value.decode(HexFormat.of().parseHex("93c7000182040001008203000209"))));
    }

    @Test
    void anElementKeepsNoIndex() {
        Value value = Value.decode(HexFormat.of().parseHex("92c7001102"));

        assertThat(StorageForm.ofElement(value).encode())
                .isEqualTo(HexFormat.of().parseHex("92c7000102"));
    }
}
