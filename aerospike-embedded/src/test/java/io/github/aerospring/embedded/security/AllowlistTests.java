package io.github.aerospring.embedded.security;

import java.net.InetAddress;
import java.net.UnknownHostException;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AllowlistTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.1.2.3 | 10.1.2.3 | true
            10.1.2.3 | 10.1.2.4 | false
            10.1.0.0/16 | 10.1.255.9 | true
            10.1.0.0/16 | 10.2.0.1 | false
            10.1.2.3,127.0.0.1 | 127.0.0.1 | true
            0.0.0.0/0 | 8.8.8.8 | true
            ::1 | ::1 | true
            ::1 | 127.0.0.1 | false
            10.1.2.128/25 | 10.1.2.127 | false
            """)
    void admitsTheAddressesOfItsNetworks(String list, String address, boolean admitted) throws UnknownHostException {
        assertThat(Allowlist.parse(list).admits(InetAddress.getByName(address))).isEqualTo(admitted);
    }

    @Test
    void admitsEverybodyWhenEmpty() throws UnknownHostException {
        assertThat(Allowlist.parse("").admits(InetAddress.getByName("8.8.8.8"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "10.1.2.3/33", "10.1.2.3/", "10.1.2.3/-1", ",", "10.1.2.3, 10.1.2.4", "1.2.3.4.5"})
    void refusesWhatIsNoAddress(String list) {
        assertThatThrownBy(() -> Allowlist.parse(list))
                .isInstanceOfSatisfying(
                        RequestFailedException.class, e -> assertThat(e.code()).isEqualTo(ResultCode.WHITELIST));
    }
}
