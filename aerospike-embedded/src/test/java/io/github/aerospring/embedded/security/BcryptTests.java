package io.github.aerospring.embedded.security;

import com.aerospike.client.admin.AdminCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BcryptTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "admin",
                "correct horse battery staple",
                "Grüße",
                "a password of more than seventy-two bytes is cut there, as every client does it, whatever follows"
            })
    void hashesAsTheOfficialClientDoes(String password) {
        assertThat(Bcrypt.hash(password)).isEqualTo(AdminCommand.hashPassword(password));
    }
}
