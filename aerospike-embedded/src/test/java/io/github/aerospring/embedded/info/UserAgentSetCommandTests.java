package io.github.aerospring.embedded.info;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class UserAgentSetCommandTests {

    private static final String AGENT = "MSxqYXZhLTkuMi4wLGFwcA==";

    private final Answers answer = new Answers();

    @Test
    void takesAUserAgentOnce() {
        assertThat(answer.to("user-agent-set:value=" + AGENT)).isEqualTo("ok");
        assertThat(answer.to("user-agent-set:value=" + AGENT)).isEqualTo("ERROR:4:already set");
    }

    @Test
    void countsConnectionsByUserAgent() {
        InfoSession other = new InfoSession();
        answer.to("user-agent-set:value=" + AGENT);
        answer.info.answer("user-agent-set:value=" + AGENT + "\n", other);
        assertThat(answer.to("user-agents")).isEqualTo("user-agent=" + AGENT + ":count=2");

        answer.info.ended(other);
        assertThat(answer.to("user-agents")).isEqualTo("user-agent=" + AGENT + ":count=1");

        answer.info.ended(answer.session);
        assertThat(answer.to("user-agents")).isEmpty();
    }

    @Test
    void refusesWhatIsNoUserAgent() {
        assertThat(answer.to("user-agent-set")).isEqualTo("ERROR:4:missing 'value'");
        assertThat(answer.to("user-agent-set:value=")).isEqualTo("ERROR:4:missing 'value' value");
        assertThat(answer.to("user-agent-set:value=###")).isEqualTo("ERROR:4:'value' invalid base64");
        assertThat(answer.to("user-agent-set:value=" + "A".repeat(88))).isEqualTo("ERROR:4:'value' value too long");
    }
}
