package io.github.aerospring.core.admin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.admin.PrivilegeCode;
import com.aerospike.client.admin.Role;
import com.aerospike.client.admin.User;
import com.aerospike.client.policy.AdminPolicy;
import com.aerospike.client.policy.InfoPolicy;
import io.github.aerospring.core.FakeClient;
import io.github.aerospring.core.error.InvalidArgumentException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecurityCommandsTests {

    private final List<String> calls = new ArrayList<>();
    private final List<AdminPolicy> policies = new ArrayList<>();

    private final IAerospikeClient client = FakeClient.answering((method, arguments) -> {
        if (method.equals("getInfoPolicyDefault")) {
            InfoPolicy policy = new InfoPolicy();
            policy.timeout = 700;
            return policy;
        }
        policies.add((AdminPolicy) arguments[0]);
        calls.add(method
                + Arrays.stream(arguments)
                        .skip(1)
                        .map(SecurityCommandsTests::text)
                        .toList());
        return switch (method) {
            case "queryUser" -> user((String) arguments[1]);
            case "queryUsers" -> List.of(user("ada"), user("bob"));
            case "queryRole" -> role((String) arguments[1]);
            case "queryRoles" -> List.of(role("reader"));
            default -> null;
        };
    });

    private static Object text(Object argument) {
        return argument instanceof List<?> list
                ? list.stream().map(SecurityCommandsTests::text).toList()
                : argument instanceof com.aerospike.client.admin.Privilege privilege
                        ? privilege.code + ":" + privilege.namespace + ":" + privilege.setName
                        : argument;
    }

    private static User user(String name) {
        if (name.equals("nobody")) {
            throw new AerospikeException(ResultCode.INVALID_USER);
        }
        User user = new User();
        user.name = name;
        user.roles = List.of("read");
        user.connsInUse = 3;
        user.readInfo = List.of(10, 1, 0, 0);
        return user;
    }

    private static Role role(String name) {
        if (name.equals("nobody")) {
            throw new AerospikeException(ResultCode.INVALID_ROLE);
        }
        Role role = new Role();
        role.name = name;
        com.aerospike.client.admin.Privilege privilege = new com.aerospike.client.admin.Privilege();
        privilege.code = PrivilegeCode.READ;
        privilege.namespace = "test";
        privilege.setName = "";
        role.privileges = List.of(privilege);
        role.whitelist = List.of("10.0.0.0/8");
        role.readQuota = 1000;
        return role;
    }

    static Stream<Arguments> changes() {
        List<Privilege> reads = List.of(Privilege.of(PrivilegeCode.READ, "test", "users"));
        return Stream.of(
                Arguments.of(
                        UserCommands.create("ada", "secret", List.of("read-write")),
                        "createUser[ada, secret, [read-write]]"),
                Arguments.of(UserCommands.changePassword("ada", "new"), "changePassword[ada, new]"),
                Arguments.of(UserCommands.grant("ada", List.of("sys-admin")), "grantRoles[ada, [sys-admin]]"),
                Arguments.of(UserCommands.revoke("ada", List.of("read")), "revokeRoles[ada, [read]]"),
                Arguments.of(UserCommands.drop("ada"), "dropUser[ada]"),
                Arguments.of(
                        RoleCommands.create(new RoleInfo("reader", reads, List.of("10.0.0.1"), 10, 20)),
                        "createRole[reader, [read:test:users], [10.0.0.1], 10, 20]"),
                Arguments.of(RoleCommands.grant("reader", reads), "grantPrivileges[reader, [read:test:users]]"),
                Arguments.of(RoleCommands.revoke("reader", reads), "revokePrivileges[reader, [read:test:users]]"),
                Arguments.of(RoleCommands.allow("reader", List.of("10.0.0.0/8")), "setWhitelist[reader, [10.0.0.0/8]]"),
                Arguments.of(RoleCommands.quotas("reader", 1000, 500), "setQuotas[reader, 1000, 500]"),
                Arguments.of(RoleCommands.drop("reader"), "dropRole[reader]"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("changes")
    void changesAreCallsOfTheOfficialClientWithTheAdminTimeout(AdminCommand<Void> change, String call) {
        change.run(client);

        assertThat(calls).containsExactly(call);
        assertThat(policies).singleElement().satisfies(policy -> assertThat(policy.timeout)
                .isEqualTo(700));
    }

    @Test
    void readsUsers() {
        UserInfo ada = new UserInfo("ada", List.of("read"), 3, List.of(10, 1, 0, 0), List.of());

        assertThat(UserCommands.one("ada").run(client)).contains(ada);
        assertThat(UserCommands.one("nobody").run(client)).isEmpty();
        assertThat(UserCommands.all().run(client)).extracting(UserInfo::name).containsExactly("ada", "bob");
    }

    @Test
    void readsRoles() {
        RoleInfo reader = new RoleInfo(
                "reader", List.of(Privilege.of(PrivilegeCode.READ, "test")), List.of("10.0.0.0/8"), 1000, 0);

        assertThat(RoleCommands.one("reader").run(client)).contains(reader);
        assertThat(RoleCommands.one("nobody").run(client)).isEmpty();
        assertThat(RoleCommands.all().run(client)).containsExactly(reader);
    }

    @Test
    void otherErrorsOfAQueryGoOn() {
        IAerospikeClient refusing = FakeClient.answering((method, arguments) -> {
            if (method.equals("getInfoPolicyDefault")) {
                return new InfoPolicy();
            }
            throw new AerospikeException(ResultCode.ROLE_VIOLATION);
        });

        assertThatThrownBy(() -> UserCommands.one("ada").run(refusing))
                .isInstanceOfSatisfying(AerospikeException.class, error -> assertThat(error.getResultCode())
                        .isEqualTo(ResultCode.ROLE_VIOLATION));
    }

    @Test
    void refusesEmptyNamesAndLists() {
        assertThatThrownBy(() -> UserCommands.drop(" "))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("user: ' ' (expected: non-empty)");
        assertThatThrownBy(() -> UserCommands.grant("ada", List.of())).hasMessageContaining("roles: '[]'");
        assertThatThrownBy(() -> RoleCommands.grant("reader", List.of())).hasMessageContaining("privileges: '[]'");
        assertThatThrownBy(() -> RoleCommands.quotas("reader", -1, 0)).hasMessageContaining("readQuota: '-1'");
    }

    @ParameterizedTest
    @CsvSource({"read, READ", "read-write, READ_WRITE", "Read_Write_UDF, READ_WRITE_UDF", "sys-admin, SYS_ADMIN"})
    void privilegesHaveNames(String name, PrivilegeCode code) {
        assertThat(Privilege.code(name)).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(PrivilegeCode.class)
    void everyPrivilegeIsFoundByItsName(PrivilegeCode code) {
        assertThat(Privilege.code(code.toString())).isEqualTo(code);
        assertThat(Privilege.global(code).namespace()).isEmpty();
    }

    @Test
    void refusesUnknownPrivilegesAndScopes() {
        assertThatThrownBy(() -> Privilege.code("everything")).hasMessageContaining("privilege: 'everything'");
        assertThatThrownBy(() -> Privilege.of(PrivilegeCode.SYS_ADMIN, "test"))
                .hasMessageContaining("namespace of sys-admin: 'test' (expected: none");
    }
}
