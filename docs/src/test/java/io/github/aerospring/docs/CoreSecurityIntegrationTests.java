package io.github.aerospring.docs;

import java.util.List;

import com.aerospike.client.admin.PrivilegeCode;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.admin.AdminOperations;
import io.github.aerospring.core.admin.Privilege;
import io.github.aerospring.core.admin.RoleInfo;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.security.SecurityOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Snippets that need a server with access control. */
class CoreSecurityIntegrationTests {

    private static ClientConfiguration login(EmbeddedAerospike server, String user, String password) {
        return ClientConfiguration.builder()
                .hosts(server.host() + ":" + server.port())
                .credentials(user, password)
                .build();
    }

    @Test
    void users() {
        try (EmbeddedAerospike server = EmbeddedAerospike.builder()
                        .security(SecurityOptions.withAdmin())
                        .start();
                NativeClient client = NativeClient.builder()
                        .configuration(login(server, "admin", "admin"))
                        .connect()) {
            // tag::users[]
            AdminOperations admin = client.admin();
            admin.createRole(RoleInfo.of("reader", Privilege.of(PrivilegeCode.READ, "test", "users")));
            admin.createUser("ada", "secret", List.of("reader"));
            List<String> roles = admin.user("ada").orElseThrow().roles(); // reader
            // end::users[]
            assertThat(roles).containsExactly("reader");
            NativeClient.builder()
                    .configuration(login(server, "ada", "secret"))
                    .connect()
                    .close();
        }
    }
}
