package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.SetSettings;
import io.github.aerospring.embedded.storage.Settings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TtlRuleTests {

    private final Commands commands = new Commands();
    private final Settings settings = commands.records.namespace().settings();
    private final Settings ofSet =
            commands.records.namespace().sets().obtain("demo").settings();

    @Test
    void neverExpiresByDefault() {
        assertThat(voidTime(0)).isZero();
    }

    @Test
    void expiresAfterTheGivenTime() {
        assertThat(voidTime(100)).isEqualTo(commands.now() + 100);
    }

    @Test
    void takesTheDefaultOfTheNamespace() {
        settings.set(NamespaceSettings.DEFAULT_TTL, 50);

        assertThat(voidTime(0)).isEqualTo(commands.now() + 50);
        assertThat(voidTime(TtlRule.NEVER)).isZero();
    }

    @Test
    void prefersTheDefaultOfTheSet() {
        settings.set(NamespaceSettings.DEFAULT_TTL, 50);
        ofSet.set(SetSettings.DEFAULT_TTL, 20);
        assertThat(voidTime(0)).isEqualTo(commands.now() + 20);

        ofSet.set(SetSettings.DEFAULT_TTL, SetSettings.NEVER_EXPIRES);
        assertThat(voidTime(0)).isZero();
    }

    @Test
    void keepsTheTimeOfAnExistingRecord() {
        int before = voidTime(100);

        assertThat(voidTime(TtlRule.KEEP)).isEqualTo(before);
    }

    @Test
    void takesTheDefaultWhenThereIsNothingToKeep() {
        settings.set(NamespaceSettings.DEFAULT_TTL, 50);

        assertThat(voidTime(TtlRule.KEEP)).isEqualTo(commands.now() + 50);
    }

    @Test
    void refusesMoreThanTenYears() {
        assertThat(commands.code(Requests.write().ttl(315_360_000).put("n", 1))).isZero();
        assertThat(commands.code(Requests.write().ttl(315_360_001).put("n", 1))).isEqualTo(4);
    }

    @Test
    void refusesTimesWhenNothingRemovesExpiredRecords() {
        settings.set(NamespaceSettings.NSUP_PERIOD, 0);
        assertThat(commands.code(Requests.write().ttl(10).put("n", 1))).isEqualTo(22);

        settings.set(NamespaceSettings.ALLOW_TTL_WITHOUT_NSUP, 1);
        assertThat(commands.code(Requests.write().ttl(10).put("n", 1))).isZero();
    }

    @Test
    void keepsTheLongerTimeWhenReductionsAreIgnored() {
        settings.set(NamespaceSettings.APPLY_TTL_REDUCTIONS, 0);
        int before = voidTime(100);

        assertThat(voidTime(10)).isEqualTo(before);
        assertThat(commands.count(NamespaceCounter.TTL_REDUCTIONS_IGNORED)).isEqualTo(1);
    }

    @Test
    void touchSetsTheTimeAgain() {
        voidTime(100);

        assertThat(commands.run(Requests.write().record(0, 0).ttl(500).op(OpCode.TOUCH, ""))
                        .voidTime())
                .isEqualTo(commands.now() + 500);
    }

    private int voidTime(long ttl) {
        return commands.run(Requests.write().record(0, 0).ttl(ttl).put("n", 1)).voidTime();
    }
}
