package io.github.aerospring.sample.user;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Body of {@code PUT /users/{id}}: fields that are left out keep their value; at least one is required. */
record UserChanges(
        @Size(min = 1, max = 128) @Nullable String name,
        @Email @Nullable String email,
        @Min(0) @Max(200) @Nullable Integer age) {

    @JsonIgnore
    @AssertTrue(message = "at least one of name, email, age is required")
    boolean isChanging() {
        return name != null || email != null || age != null;
    }
}
