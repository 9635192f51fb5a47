package io.github.aerospring.core.admin;

import java.util.List;

import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import com.aerospike.client.admin.PrivilegeCode;
import com.aerospike.client.query.IndexType;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.error.AdminException;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.security.SecurityOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Access control, which the Community Edition does not have: always on an embedded server. */
class SecuredServerIntegrationTests {

    private static final Privilege READ_USERS = Privilege.of(PrivilegeCode.READ, "test", "users");
    private static final Privilege WRITE_USERS = Privilege.of(PrivilegeCode.WRITE, "test", "users");

    private static EmbeddedAerospike server;
    private static NativeClient admin;

    @BeforeAll
    static void start() {
        server = EmbeddedAerospike.builder()
                .security(SecurityOptions.builder().quotas(true).build())
                .start();
        admin = connect("admin", "admin");
    }

    @AfterAll
    static void stop() {
        admin.close();
        server.close();
    }

    private static NativeClient connect(String user, String password) {
        return NativeClient.builder()
                .configuration(ClientConfiguration.builder()
                        .hosts(server.host() + ":" + server.port())
                        .credentials(user, password)
                        .build())
                .connect();
    }

    @ParameterizedTest
    @EnumSource
    void userDoesWhatItsRolesAllow(CallStyle style) {
        UserOperations users =
                style.of(UserOperations.class, admin.admin(), admin.async().admin());
        RoleOperations roles =
                style.of(RoleOperations.class, admin.admin(), admin.async().admin());
        Key key = new Key("test", "users", style.name());
        roles.createRole(RoleInfo.of("reader", READ_USERS));
        users.createUser("ada", "secret", List.of("reader"));

        try (NativeClient ada = connect("ada", "secret")) {
            assertThat(ada.find(key)).isEmpty();
            assertThatThrownBy(() -> ada.put(key, new Bin("a", 1))).isInstanceOf(AdminException.class);

            roles.grantPrivileges("reader", List.of(WRITE_USERS));
            ada.put(key, new Bin("a", 1));

            roles.revokePrivileges("reader", List.of(WRITE_USERS));
            assertThatThrownBy(() -> ada.put(key, new Bin("a", 2))).isInstanceOf(AdminException.class);
            assertThat(ada.get(key).bin("a", Integer.class)).isEqualTo(1);
        }
        users.dropUser("ada");
        roles.dropRole("reader");
        assertThat(users.user("ada")).isEmpty();
        assertThat(roles.role("reader")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void rolesOfAUserChange(CallStyle style) {
        UserOperations users =
                style.of(UserOperations.class, admin.admin(), admin.async().admin());
        users.createUser("bob", "secret", List.of("read"));

        users.grantRoles("bob", List.of("sys-admin", "write"));
        users.revokeRoles("bob", List.of("read"));

        assertThat(users.user("bob").orElseThrow().roles()).containsExactlyInAnyOrder("sys-admin", "write");
        assertThat(users.users()).extracting(UserInfo::name).contains("admin", "bob");
        users.dropUser("bob");
    }

    @ParameterizedTest
    @EnumSource
    void roleKeepsAddressesAndQuotas(CallStyle style) {
        RoleOperations roles =
                style.of(RoleOperations.class, admin.admin(), admin.async().admin());
        roles.createRole(new RoleInfo("limited", List.of(READ_USERS), List.of("127.0.0.1"), 10, 20));

        roles.setAllowlist("limited", List.of("127.0.0.1", "10.0.0.0/8"));
        roles.setQuotas("limited", 1000, 500);

        assertThat(roles.role("limited"))
                .contains(new RoleInfo("limited", List.of(READ_USERS), List.of("127.0.0.1", "10.0.0.0/8"), 1000, 500));
        assertThat(roles.roles()).extracting(RoleInfo::name).contains("limited", "read-write");
        roles.dropRole("limited");
    }

    @Test
    void dataAdministratorTruncatesAndIndexes() {
        admin.admin().createUser("dora", "secret", List.of("data-admin"));
        admin.admin().createUser("rita", "secret", List.of("read"));

        try (NativeClient dora = connect("dora", "secret");
                NativeClient rita = connect("rita", "secret")) {
            dora.admin().createIndex("test", "users", "users-age", "age", IndexType.NUMERIC);
            dora.admin().dropIndex("test", "users", "users-age");
            dora.admin().truncate("test", "users");

            assertThatThrownBy(() -> rita.admin().truncate("test", "users")).isInstanceOf(AdminException.class);
        }
        admin.admin().dropUser("dora");
        admin.admin().dropUser("rita");
    }

    @Test
    void newPasswordIsTheOneThatCounts() {
        admin.admin().createUser("eve", "old", List.of("read"));

        admin.admin().changePassword("eve", "new");

        assertThatThrownBy(() -> connect("eve", "old")).isInstanceOf(AdminException.class);
        connect("eve", "new").close();
        admin.admin().dropUser("eve");
    }
}
