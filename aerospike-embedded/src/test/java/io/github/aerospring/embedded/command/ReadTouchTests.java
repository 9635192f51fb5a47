package io.github.aerospring.embedded.command;

import java.time.Duration;

import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.SetSettings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadTouchTests {

    private final Commands commands = new Commands();

    @Test
    void restartsTheTimeWhenLittleIsLeft() {
        int before = write(100);
        commands.records.advance(Duration.ofSeconds(30));

        assertThat(read(80)).as("this reply").isEqualTo(before);
        assertThat(read(TtlRule.NEVER)).as("next reply").isEqualTo(before + 30);
        assertThat(commands.readAll().generation()).isEqualTo(1);
        assertThat(commands.count(NamespaceCounter.READ_TOUCH_SUCCESS)).isEqualTo(1);
    }

    @Test
    void leavesTheTimeWhenEnoughIsLeft() {
        int before = write(100);
        commands.records.advance(Duration.ofSeconds(10));
        read(80);

        assertThat(read(TtlRule.NEVER)).isEqualTo(before);
    }

    @Test
    void takesThePercentageOfTheNamespace() {
        commands.records.namespace().settings().set(NamespaceSettings.DEFAULT_READ_TOUCH_PERCENT, 80);
        int before = write(100);
        commands.records.advance(Duration.ofSeconds(30));
        read(0);

        assertThat(read(TtlRule.NEVER)).isEqualTo(before + 30);
    }

    @Test
    void setTurnsThePercentageOfTheNamespaceOff() {
        commands.records.namespace().settings().set(NamespaceSettings.DEFAULT_READ_TOUCH_PERCENT, 80);
        commands.records
                .namespace()
                .sets()
                .obtain("demo")
                .settings()
                .set(SetSettings.DEFAULT_READ_TOUCH_PERCENT, SetSettings.NEVER_EXPIRES);
        int before = write(100);
        commands.records.advance(Duration.ofSeconds(30));
        read(0);

        assertThat(read(TtlRule.NEVER)).isEqualTo(before);
    }

    @Test
    void refusesAPercentageAboveHundred() {
        write(100);

        assertThat(commands.code(Requests.readAll().ttl(101))).isEqualTo(4);
    }

    @Test
    void ignoresThePercentageOfARecordThatNeverExpires() {
        write(TtlRule.NEVER);

        assertThat(commands.code(Requests.readAll().ttl(101))).isZero();
    }

    private int write(long ttl) {
        return commands.run(Requests.write().record(0, 0).ttl(ttl).put("n", 1)).voidTime();
    }

    private int read(long percent) {
        return commands.run(Requests.readAll().record(0, 0).ttl(percent)).voidTime();
    }
}
