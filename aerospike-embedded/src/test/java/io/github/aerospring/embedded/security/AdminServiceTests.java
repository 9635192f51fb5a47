package io.github.aerospring.embedded.security;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.message.WireWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AdminServiceTests {

    private static final int HEADER = 24;
    private static final int RESULT = 9;

    private Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final Security security = new Security(
            SecurityOptions.builder().sessionTtl(Duration.ofMinutes(5)).build(), new Delegate());
    private final AdminService service = new AdminService(security);

    @Test
    void answersACodeInTwentyFourBytes() {
        assertThat(AdminService.notSupported()).hasSize(HEADER);
        assertThat(AdminService.notSupported()[RESULT]).isEqualTo((byte) 51);
    }

    @Test
    void acceptsTheTokenOfALoginUntilItExpires() {
        byte[] token = security.sessions().open("admin");
        assertThat(authenticate(token)).isEqualTo(ResultCode.OK);

        clock = Clock.offset(clock, Duration.ofSeconds(299));
        assertThat(authenticate(token)).isEqualTo(ResultCode.OK);

        clock = Clock.offset(clock, Duration.ofSeconds(1));
        assertThat(authenticate(token)).isEqualTo(ResultCode.SESSION_EXPIRED);
    }

    @Test
    void refusesATokenThatItNeverGaveOut() {
        assertThat(authenticate(new byte[32])).isEqualTo(ResultCode.CREDENTIAL);
    }

    @Test
    void refusesATokenOfSomebodyElse() {
        byte[] token = security.sessions().open("somebody");

        assertThat(authenticate(token)).isEqualTo(ResultCode.CREDENTIAL);
    }

    @Test
    void endsSessionsWhenAPasswordChanges() {
        byte[] token = security.sessions().open("admin");
        security.sessions().endOf("admin");

        assertThat(authenticate(token)).isEqualTo(ResultCode.CREDENTIAL);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 99, 0, 54",
        "1, 20, 0, 53",
        "0, 20, 1, 55",
        "0, 20, 0, 65",
        "0,  9, 0, 80",
        "0,  1, 0, 80",
    })
    void answersARequestThatItCannotTake(int scheme, int command, int fields, int code) {
        byte[] body = new WireWriter(16)
                .u8(scheme)
                .u8(0)
                .u8(command)
                .u8(fields)
                .bytes(new byte[12])
                .toByteArray();

        assertThat(service.answer(body, session())[RESULT]).isEqualTo((byte) code);
    }

    @Test
    void refusesABodyThatIsTooShort() {
        assertThat(service.answer(new byte[3], session())[RESULT]).isEqualTo((byte) 55);
    }

    private ResultCode authenticate(byte[] token) {
        byte[] user = WireText.bytes("admin");
        byte[] body = new WireWriter(64)
                .bytes(new byte[] {0, 0, 0, 2})
                .bytes(new byte[12])
                .u32(user.length + 1L)
                .u8(AdminField.USER)
                .bytes(user)
                .u32(token.length + 1L)
                .u8(AdminField.SESSION_TOKEN)
                .bytes(token)
                .toByteArray();
        return ResultCode.of(service.answer(body, session())[RESULT]);
    }

    private SecuritySession session() {
        return security.session(InetAddress.getLoopbackAddress(), null);
    }

    private final class Delegate extends Clock {

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
