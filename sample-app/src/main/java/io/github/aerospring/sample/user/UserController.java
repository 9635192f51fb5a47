package io.github.aerospring.sample.user;

import java.net.URI;
import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/users")
class UserController {

    private final UserRepository users;

    UserController(UserRepository users) {
        this.users = users;
    }

    @PostMapping
    ResponseEntity<User> create(@Valid @RequestBody NewUser body) {
        User user = users.save(body.toUser());
        return ResponseEntity.created(URI.create("/users/" + user.id())).body(user);
    }

    @GetMapping
    List<User> all() {
        return users.findAll();
    }

    @GetMapping("/{id}")
    User one(@PathVariable String id) {
        return users.findById(id).orElseThrow(() -> missing(id));
    }

    /** Writes only if nobody else wrote the user in between; else 409. */
    @PutMapping("/{id}")
    User update(@PathVariable String id, @Valid @RequestBody UserChanges changes) {
        return users.save(one(id).with(changes));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        users.delete(one(id));
    }

    private static ResponseStatusException missing(String id) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "user '" + id + "' does not exist");
    }
}
