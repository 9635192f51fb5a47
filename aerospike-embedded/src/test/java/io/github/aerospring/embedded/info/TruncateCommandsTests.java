package io.github.aerospring.embedded.info;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TruncateCommandsTests {

    private final Answers answer = new Answers();

    @ParameterizedTest
    @ValueSource(strings = {"truncate:namespace=test;set=demo", "truncate-namespace:namespace=test"})
    void removesRecords(String command) {
        answer.records.put(1, 0);

        assertThat(answer.to(command)).isEqualTo("ok");
        assertThat(answer.to("objects")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate:namespace=test;set=other",
                "truncate:namespace=none;set=demo",
                "truncate-namespace:namespace=none",
                "truncate:namespace=test;set=demo;lut=1400000000000000000",
                "truncate-namespace:namespace=test;lut=0x136dcc951d8c0000",
            })
    void leavesOtherRecords(String command) {
        answer.records.put(1, 0);

        assertThat(answer.to(command)).isEqualTo("ok");
        assertThat(answer.to("objects")).isEqualTo("1");
    }

    @Test
    void removesRecordsBeforeAGivenTime() {
        answer.records.put(1, 0);
        answer.records.advance(Duration.ofSeconds(10));
        answer.records.put(2, 0);
        long lut = answer.records.millis() * 1_000_000;

        assertThat(answer.to("truncate:namespace=test;set=demo;lut=" + lut)).isEqualTo("ok");
        assertThat(answer.to("objects")).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({"truncate, truncate-undo, ;set=demo", "truncate-namespace, truncate-namespace-undo, ''"})
    void forgetsATruncation(String command, String undo, String parameters) {
        answer.records.put(1, 0);
        answer.to(command + ":namespace=test" + parameters);

        assertThat(answer.to(undo + ":namespace=test" + parameters)).isEqualTo("ok");
        assertThat(answer.pairs("namespace/test")).containsEntry("truncate_lut", "0");
        assertThat(answer.pairs("sets/test/demo")).containsEntry("truncate_lut", "0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "truncate | ERROR:20:missing 'namespace'",
                "truncate:namespace=test | ERROR:4:missing 'set'",
                "truncate:namespace=test;set= | ERROR:4:missing 'set' value",
                "truncate-namespace:namespace=test;set=x | ERROR:4:unexpected set name",
                "truncate:namespace=test;set=zz;lut=1 | ERROR:4:would truncate to 0",
                "truncate:namespace=test;set=zz;lut=0 | ERROR:4:would truncate to 0",
                "truncate:namespace=test;set=zz;lut=x | ERROR:4:would truncate to 0",
                "truncate:namespace=test;set=zz;lut=9999999999999999999 | ERROR:4:would truncate in the future",
                "truncate:namespace=test;set=zz;lut=99999999999999999999 | ERROR:4:would truncate in the future",
                "truncate-undo | ERROR:20:missing 'namespace'",
                "truncate-undo:namespace=none;set=x | ok",
                "truncate-namespace-undo:namespace=none | ok",
            })
    void answers(String command, String value) {
        assertThat(answer.to(command)).isEqualTo(value);
    }
}
