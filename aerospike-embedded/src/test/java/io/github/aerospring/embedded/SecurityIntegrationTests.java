package io.github.aerospring.embedded;

import java.time.Duration;
import java.util.List;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.AerospikeException;
import com.aerospike.client.BatchRead;
import com.aerospike.client.BatchRecord;
import com.aerospike.client.Bin;
import com.aerospike.client.Info;
import com.aerospike.client.Key;
import com.aerospike.client.Operation;
import com.aerospike.client.Record;
import com.aerospike.client.ResultCode;
import com.aerospike.client.admin.Privilege;
import com.aerospike.client.admin.PrivilegeCode;
import com.aerospike.client.admin.Role;
import com.aerospike.client.admin.User;
import com.aerospike.client.policy.ClientPolicy;
import com.aerospike.client.query.Statement;
import io.github.aerospring.embedded.request.RequestKind;
import io.github.aerospring.embedded.security.SecurityOptions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class SecurityIntegrationTests {

    private static final Key KEY = new Key("test", "users", 1);

    private static EmbeddedAerospike server;
    private static AerospikeClient admin;

    @BeforeAll
    static void start() {
        server = EmbeddedAerospike.builder()
                .security(SecurityOptions.builder()
                        .user("writer", "w", "read-write")
                        .quotas(true)
                        .failedLoginDelay(Duration.ofMillis(40))
                        .build())
                .start();
        admin = connect("admin", "admin");
    }

    @AfterAll
    static void stop() {
        admin.close();
        server.close();
    }

    @Test
    void refusesAClientWithoutUser() {
        assertThatThrownBy(() -> connect(null, null)).isInstanceOf(AerospikeException.class);
    }

    @Test
    void managesUsers() {
        admin.createUser(null, "manage", "first", List.of("read"));
        admin.grantRoles(null, "manage", List.of("write", "truncate"));
        admin.revokeRoles(null, "manage", List.of("write"));

        assertThat(admin.queryUser(null, "manage").roles).containsExactlyInAnyOrder("read", "truncate");
        assertThat(admin.queryUsers(null)).extracting(user -> user.name).contains("admin", "manage", "writer");

        admin.dropUser(null, "manage");
        refuses(ResultCode.INVALID_USER, () -> admin.queryUser(null, "manage"));
    }

    @Test
    void managesRoles() {
        Privilege scoped = new Privilege();
        scoped.code = PrivilegeCode.READ;
        scoped.namespace = "test";
        scoped.setName = "users";
        Privilege global = new Privilege();
        global.code = PrivilegeCode.UDF_ADMIN;
        admin.createRole(null, "auditor", List.of(scoped), List.of("127.0.0.1", "10.0.0.0/8"), 100, 50);
        admin.grantPrivileges(null, "auditor", List.of(global));

        Role role = admin.queryRole(null, "auditor");
        assertThat(role.privileges)
                .extracting(each -> each.code, each -> each.namespace, each -> each.setName)
                .containsExactlyInAnyOrder(
                        tuple(PrivilegeCode.READ, "test", "users"), tuple(PrivilegeCode.UDF_ADMIN, null, null));
        assertThat(role.whitelist).containsExactly("127.0.0.1", "10.0.0.0/8");
        assertThat(role.readQuota).isEqualTo(100);
        assertThat(role.writeQuota).isEqualTo(50);

        admin.revokePrivileges(null, "auditor", List.of(scoped));
        admin.setWhitelist(null, "auditor", null);
        admin.setQuotas(null, "auditor", 0, 7);
        Role changed = admin.queryRole(null, "auditor");
        assertThat(changed.privileges).extracting(each -> each.code).containsExactly(PrivilegeCode.UDF_ADMIN);
        assertThat(changed.whitelist).isEmpty();
        assertThat(changed.readQuota).isZero();
        assertThat(changed.writeQuota).isEqualTo(7);

        admin.dropRole(null, "auditor");
        refuses(ResultCode.INVALID_ROLE, () -> admin.queryRole(null, "auditor"));
        assertThat(admin.queryRoles(null)).extracting(each -> each.name).contains("read-write-udf", "sys-admin");
    }

    @Test
    void answersMistakesWithTheirCodes() {
        refuses(ResultCode.USER_ALREADY_EXISTS, () -> admin.createUser(null, "admin", "x", List.of()));
        refuses(ResultCode.INVALID_USER, () -> admin.createUser(null, "", "x", List.of()));
        refuses(ResultCode.INVALID_ROLE, () -> admin.createUser(null, "somebody", "x", List.of("king")));
        refuses(ResultCode.INVALID_USER, () -> admin.dropUser(null, "nobody"));
        refuses(ResultCode.INVALID_USER, () -> admin.grantRoles(null, "nobody", List.of("read")));
        refuses(ResultCode.ROLE_ALREADY_EXISTS, () -> admin.createRole(null, "read", List.of()));
        refuses(ResultCode.INVALID_ROLE, () -> admin.dropRole(null, "nothing"));
        refuses(ResultCode.INVALID_ROLE, () -> admin.setQuotas(null, "read", 1, 1));
        refuses(
                ResultCode.INVALID_WHITELIST,
                () -> admin.createRole(null, "here", List.of(), List.of("not an address"), 0, 0));
    }

    @Test
    void changesAPassword() {
        admin.createUser(null, "change", "old", List.of("read"));
        try (AerospikeClient client = connect("change", "old")) {
            client.changePassword(null, "change", "new");
        }
        refusesLogin(ResultCode.INVALID_CREDENTIAL, "change", "old");
        connect("change", "new").close();
        admin.changePassword(null, "change", "third");
        connect("change", "third").close();
    }

    @Test
    void refusesAWrongPasswordAndAnUnknownUser() {
        refusesLogin(ResultCode.INVALID_CREDENTIAL, "writer", "wrong");
        refusesLogin(ResultCode.INVALID_USER, "nobody", "x");
    }

    @Test
    void slowsTheGuessingOfAPassword() {
        admin.createUser(null, "guessed", "secret", List.of("read"));
        long start = System.nanoTime();
        for (int i = 0; i < 4; i++) {
            refusesLogin(ResultCode.INVALID_CREDENTIAL, "guessed", "guess" + i);
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(took).isGreaterThan(Duration.ofMillis(40 + 80 + 160));
    }

    @ParameterizedTest
    @CsvSource({
        "read,           true,  false, false, false, false",
        "write,          false, true,  false, false, false",
        "read-write,     true,  true,  true,  false, false",
        "read-write-udf, true,  true,  true,  false, false",
        "truncate,       false, false, false, true,  false",
        "data-admin,     false, false, false, true,  false",
        "sys-admin,      false, false, false, true,  true",
        "user-admin,     false, false, false, false, false"
    })
    void allowsWhatARoleGrants(
            String role, boolean read, boolean write, boolean readAndWrite, boolean truncate, boolean configure) {
        String user = "only-" + role;
        admin.createUser(null, user, "x", List.of(role));
        try (AerospikeClient client = connect(user, "x")) {
            expect(read, () -> client.get(null, KEY));
            expect(read, () -> client.query(null, statement()).next());
            expect(write, () -> client.put(null, KEY, new Bin("n", 1)));
            expect(readAndWrite, () -> client.operate(null, KEY, Operation.put(new Bin("n", 1)), Operation.get("n")));
            assertThat(Info.request(client.getNodes()[0], "truncate:namespace=test;set=nothing"))
                    .isEqualTo(truncate ? "ok" : "ERROR:81:role violation - requires permission 'truncate'");
            String answer = Info.request(client.getNodes()[0], "set-config:context=service;proto-fd-max=15000");
            assertThat(answer)
                    .isEqualTo(configure ? "ok" : "ERROR:81:role violation - requires permission 'set-config'");
        }
        admin.dropUser(null, user);
    }

    @Test
    void limitsAPrivilegeToASet() {
        Privilege privilege = new Privilege();
        privilege.code = PrivilegeCode.READ_WRITE;
        privilege.namespace = "test";
        privilege.setName = "mine";
        admin.createRole(null, "mine-only", List.of(privilege));
        admin.createUser(null, "limited", "x", List.of("mine-only"));
        try (AerospikeClient client = connect("limited", "x")) {
            client.put(null, new Key("test", "mine", 1), new Bin("n", 1));
            refuses(ResultCode.ROLE_VIOLATION, () -> client.put(null, KEY, new Bin("n", 1)));
            List<BatchRecord> rows = List.of(new BatchRead(new Key("test", "mine", 1), true), new BatchRead(KEY, true));
            client.operate(null, rows);
            assertThat(rows)
                    .extracting(row -> row.resultCode)
                    .containsExactly(ResultCode.OK, ResultCode.ROLE_VIOLATION);
        }
    }

    @Test
    void admitsARoleFromItsAddressesOnly() {
        Privilege privilege = new Privilege();
        privilege.code = PrivilegeCode.READ;
        admin.createRole(null, "elsewhere", List.of(privilege), List.of("10.1.1.1"), 0, 0);
        admin.createUser(null, "traveller", "x", List.of("write", "elsewhere"));
        try (AerospikeClient client = connect("traveller", "x")) {
            client.put(null, KEY, new Bin("n", 1));
            refuses(ResultCode.NOT_WHITELISTED, () -> client.get(null, KEY));
        }
        admin.createUser(null, "abroad", "x", List.of("elsewhere"));
        refusesLogin(ResultCode.NOT_WHITELISTED, "abroad", "x");
    }

    @Test
    void limitsTheRecordsPerSecondOfAUser() {
        Privilege privilege = new Privilege();
        privilege.code = PrivilegeCode.READ_WRITE;
        admin.createRole(null, "slow", List.of(privilege), null, 5, 0);
        admin.createUser(null, "snail", "x", List.of("slow"));
        try (AerospikeClient client = connect("snail", "x")) {
            client.put(null, KEY, new Bin("n", 1));
            refuses(ResultCode.QUOTA_EXCEEDED, () -> {
                for (int i = 0; i < 20; i++) {
                    client.get(null, KEY);
                }
            });
            User snail = admin.queryUser(null, "snail");
            assertThat(snail.readInfo.get(0)).isEqualTo(5);
            assertThat(snail.writeInfo.get(0)).isZero();
            assertThat(snail.connsInUse).isPositive();
        }
    }

    @Test
    void takesRightsAwayFromOpenConnections() {
        admin.createUser(null, "demoted", "x", List.of("read-write"));
        try (AerospikeClient client = connect("demoted", "x")) {
            client.put(null, KEY, new Bin("n", 1));
            admin.revokeRoles(null, "demoted", List.of("read-write"));
            refuses(ResultCode.ROLE_VIOLATION, () -> client.put(null, KEY, new Bin("n", 1)));
            admin.dropUser(null, "demoted");
            refuses(ResultCode.NOT_AUTHENTICATED, () -> client.get(null, KEY));
        }
    }

    @Test
    void letsUserAdministratorsManageUsersOnly() {
        try (AerospikeClient writer = connect("writer", "w")) {
            refuses(ResultCode.ROLE_VIOLATION, () -> writer.createUser(null, "friend", "x", List.of()));
            refuses(ResultCode.ROLE_VIOLATION, () -> writer.queryRoles(null));
            refuses(ResultCode.ROLE_VIOLATION, () -> writer.queryUsers(null));
            assertThat(writer.queryUser(null, "writer").roles).containsExactly("read-write");
        }
    }

    @Test
    void letsAClientLogInAgainWhenItsTokenHasExpired() throws InterruptedException {
        MovableClock clock = new MovableClock();
        SecurityOptions options =
                SecurityOptions.builder().user("writer", "w", "read-write").build();
        try (EmbeddedAerospike expiring = EmbeddedAerospike.builder()
                        .clock(clock)
                        .security(options)
                        .rememberRequests(1000)
                        .start();
                AerospikeClient client = connect(expiring, "writer", "w")) {
            client.put(null, KEY, new Bin("n", 1));
            clock.advance(Duration.ofDays(2));
            expiring.restart();

            assertThat(retried(client).getInt("n")).isEqualTo(1);
            expiring.received(RequestKind.ADMIN).atLeast(3);
        }
    }

    private static Record retried(AerospikeClient client) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                return client.get(null, KEY);
            } catch (AerospikeException e) {
                if (attempt == 200) {
                    throw e;
                }
                Thread.sleep(50);
            }
        }
    }

    private static Statement statement() {
        Statement statement = new Statement();
        statement.setNamespace("test");
        statement.setSetName("nothing");
        return statement;
    }

    private static void expect(boolean allowed, ThrowingCallable action) {
        if (allowed) {
            assertThatCode(action).doesNotThrowAnyException();
        } else {
            refuses(ResultCode.ROLE_VIOLATION, action);
        }
    }

    private static void refuses(int code, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(AerospikeException.class, e -> assertThat(e.getResultCode())
                .isEqualTo(code));
    }

    private static void refusesLogin(int code, String user, String password) {
        assertThatThrownBy(() -> connect(user, password))
                .isInstanceOf(AerospikeException.class)
                .hasMessageContaining("Error " + code);
    }

    private static AerospikeClient connect(String user, String password) {
        return connect(server, user, password);
    }

    private static AerospikeClient connect(EmbeddedAerospike server, String user, String password) {
        ClientPolicy policy = new ClientPolicy();
        policy.user = user;
        policy.password = password;
        policy.loginTimeout = 20_000;
        return PatientClient.of(policy, server);
    }
}
