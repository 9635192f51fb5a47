package io.github.aerospring.embedded.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecurityOptionsTests {

    @TempDir
    private Path directory;

    @Test
    void hasAnAdministrator() {
        User admin = SecurityOptions.withAdmin().accounts().user("admin");

        assertThat(admin.roles()).containsExactly("user-admin");
        assertThat(admin.password().matches(Bcrypt.hash("admin"))).isTrue();
    }

    @Test
    void readsUsersAndRolesFromAFile() throws IOException {
        Accounts accounts =
                SecurityOptions.builder().usersFile(file("""
                        # people
                        user alice secret read-write,auditor

                        role auditor read:test:users,write:test allow=127.0.0.1,::1 read-quota=10 write-quota=20
                        """)).build().accounts();
        Role auditor = accounts.role("auditor");

        assertThat(accounts.user("alice").roles()).containsExactly("read-write", "auditor");
        assertThat(auditor.privileges())
                .containsExactlyInAnyOrder(
                        new Privilege(PrivilegeCode.READ, "test", "users"),
                        new Privilege(PrivilegeCode.WRITE, "test", ""));
        assertThat(auditor.allowlist().text()).isEqualTo("127.0.0.1,::1");
        assertThat(auditor.readQuota()).isEqualTo(10);
        assertThat(auditor.writeQuota()).isEqualTo(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"user alice", "people alice secret", "role r nothing", "role r read allow=x", "role r read x=1"})
    void namesTheLineThatIsWrong(String line) throws IOException {
        Path file = file("# first\n" + line);

        assertThatThrownBy(() -> SecurityOptions.builder().usersFile(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2 (expected: user NAME PASSWORD");
    }

    @Test
    void namesAFileThatCannotBeRead() {
        assertThatThrownBy(() -> SecurityOptions.builder().usersFile(directory.resolve("none")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none' cannot be read");
    }

    @Test
    void refusesAUserWithAnUnknownRole() {
        assertThatThrownBy(() -> SecurityOptions.builder()
                        .user("alice", "secret", "king")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("alice")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "sys-admin:test", "read:a:b:c", ""})
    void refusesAPrivilegeThatDoesNotExist(String privilege) {
        assertThatThrownBy(() -> SecurityOptions.builder().role("r", privilege))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("privilege: '" + privilege + "'");
    }

    @Test
    void refusesASessionOfNoTime() {
        assertThatThrownBy(() -> SecurityOptions.builder().sessionTtl(Duration.ofMillis(999)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("sessionTtl: 'PT0.999S'");
    }

    private Path file(String content) throws IOException {
        return Files.writeString(directory.resolve("users"), content);
    }
}
