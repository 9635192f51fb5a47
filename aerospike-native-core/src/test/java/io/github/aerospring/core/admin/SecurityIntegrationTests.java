package io.github.aerospring.core.admin;

import java.util.List;
import java.util.stream.Stream;

import com.aerospike.client.admin.PrivilegeCode;
import io.github.aerospring.core.CallStyle;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.TestClients;
import io.github.aerospring.core.error.AdminException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

/** A server without security says so, and the error is typed. */
class SecurityIntegrationTests {

    @BeforeAll
    static void withoutSecurity() {
        boolean secured = TestClients.shared().unwrap().getCluster().getPassword() != null;
        assumeThat(secured).isFalse();
    }

    static Stream<Arguments> calls() {
        NativeClient client = TestClients.shared();
        return Stream.of(CallStyle.values()).flatMap(style -> {
            UserOperations users = style.of(
                    UserOperations.class, client.admin(), client.async().admin());
            RoleOperations roles = style.of(
                    RoleOperations.class, client.admin(), client.async().admin());
            List<Privilege> reads = List.of(Privilege.global(PrivilegeCode.READ));
            return Stream.of(
                    call(style, "createUser", () -> users.createUser("ada", "secret", List.of("read"))),
                    call(style, "dropUser", () -> users.dropUser("ada")),
                    call(style, "users", users::users),
                    call(style, "user", () -> users.user("ada")),
                    call(style, "createRole", () -> roles.createRole(RoleInfo.of("reader", reads.get(0)))),
                    call(style, "setQuotas", () -> roles.setQuotas("reader", 1, 1)),
                    call(style, "roles", roles::roles));
        });
    }

    private static Arguments call(CallStyle style, String name, ThrowingCallable call) {
        return Arguments.of(style + " " + name, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void securityIsNotEnabled(String name, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AdminException.class);
    }
}
