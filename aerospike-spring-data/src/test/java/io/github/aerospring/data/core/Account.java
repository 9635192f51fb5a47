package io.github.aerospring.data.core;

import io.github.aerospring.data.mapping.Document;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An immutable entity with version. */
@Document("${set}-a")
record Account(@Id long id, long balance, @Version int version) {

    Account withBalance(long other) {
        return new Account(id, other, version);
    }

    Account withVersion(int other) {
        return new Account(id, balance, other);
    }
}
