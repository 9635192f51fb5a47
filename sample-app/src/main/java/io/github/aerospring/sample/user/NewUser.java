package io.github.aerospring.sample.user;

import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Body of {@code POST /users}: every field is required. */
record NewUser(
        @NotNull @Size(min = 1, max = 128) String name,
        @NotNull @Email String email,
        @NotNull @Min(0) @Max(200) Integer age) {

    User toUser() {
        return new User(UUID.randomUUID().toString().replace("-", ""), name, email, age, 0);
    }
}
