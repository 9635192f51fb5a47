package io.github.aerospring.sample;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.EntityExchangeResult;
import org.springframework.test.web.servlet.client.RestTestClient;

import static org.assertj.core.api.Assertions.assertThat;

@SampleTestClient
class UsersIntegrationTests {

    private static final Map<String, Object> ADA = Map.of("name", "Ada", "email", "ada@example.org", "age", 36);

    @Autowired
    private RestTestClient http;

    @Test
    void createsAUserWithLocationAndGeneration() {
        EntityExchangeResult<byte[]> created = post(ADA)
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.name")
                .isEqualTo("Ada")
                .jsonPath("$.generation")
                .isEqualTo(1)
                .returnResult();

        assertThat(created.getResponseHeaders().getLocation()).asString().matches("/users/[0-9a-f]{32}");
    }

    @Test
    void readsBackWhatWasCreated() {
        http.get()
                .uri(create())
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.email")
                .isEqualTo("ada@example.org")
                .jsonPath("$.age")
                .isEqualTo(36);
    }

    @Test
    void listsCreatedUsers() {
        String id = create().substring("/users/".length());

        http.get()
                .uri("/users")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$[?(@.id == '" + id + "')].name")
                .isEqualTo("Ada");
    }

    @Test
    void updatesOnlyTheGivenFields() {
        put(create(), Map.of("age", 37))
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.age")
                .isEqualTo(37)
                .jsonPath("$.name")
                .isEqualTo("Ada")
                .jsonPath("$.generation")
                .isEqualTo(2);
    }

    @Test
    void answersNoContentWhenDeleted() {
        String user = create();

        http.delete().uri(user).exchange().expectStatus().isNoContent();

        http.get().uri(user).exchange().expectStatus().isNotFound();
    }

    @Test
    void answersAMissingUserWithAProblem() {
        http.get()
                .uri("/users/nobody")
                .exchange()
                .expectStatus()
                .isNotFound()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.detail")
                .isEqualTo("user 'nobody' does not exist");
    }

    @Test
    void answersNotFoundWhenAMissingUserIsDeleted() {
        http.delete().uri("/users/nobody").exchange().expectStatus().isNotFound();
    }

    @Test
    void answersNotFoundWhenAMissingUserIsUpdated() {
        put("/users/nobody", Map.of("age", 1)).expectStatus().isNotFound();
    }

    @Test
    void namesTheInvalidField() {
        post(Map.of("name", "Ada", "email", "ada@example.org", "age", 201))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("age")
                .jsonPath("$.errors[0].rejected")
                .isEqualTo(201);
    }

    @Test
    void namesTheMissingField() {
        post(Map.of("name", "Ada", "age", 36))
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("email");
    }

    @Test
    void refusesAnUpdateWithoutFields() {
        put(create(), Map.of()).expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private String create() {
        return String.valueOf(
                post(ADA).returnResult(byte[].class).getResponseHeaders().getLocation());
    }

    private RestTestClient.ResponseSpec post(Map<String, ?> body) {
        return http.post()
                .uri("/users")
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.ResponseSpec put(String uri, Map<String, ?> body) {
        return http.put()
                .uri(uri)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }
}
