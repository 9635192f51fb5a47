package io.github.aerospring.sample.user;

import io.github.aerospring.data.mapping.Document;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A user record in the set {@code users}.
 *
 * @param id 32 hexadecimal digits, the record's user key
 * @param name 1 to 128 characters
 * @param email address as the client gave it
 * @param age 0 to 200 years
 * @param generation generation of the record; 0 before the first write
 */
@Document("users")
record User(
        @Id String id,
        String name,
        String email,
        int age,
        @Version int generation) {

    User with(UserChanges changes) {
        return new User(
                id,
                changes.name() == null ? name : changes.name(),
                changes.email() == null ? email : changes.email(),
                changes.age() == null ? age : changes.age(),
                generation);
    }
}
