package io.github.aerospring.embedded.differential;

import java.util.HexFormat;
import java.util.function.Function;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/**
 * A record that the requests of a program are about.
 *
 * @param set set in which it is created
 * @param key user key, null for none
 * @param stored looks it up in the embedded server
 */
record Target(byte[] digest, String set, byte @Nullable [] key, Function<byte[], @Nullable Record> stored) {

    @Nullable
    Record record() {
        return stored.apply(digest);
    }

    /** Value of a bin with the flags that no answer shows; null if there is none. */
    @Nullable
    Particle bin(String name) {
        Record record = record();
        return record == null ? null : record.find(name);
    }

    /** Names the record in a request. */
    Requests address(Requests request, String setName) {
        request.firstField(FieldType.NAMESPACE, "test");
        if (!setName.isEmpty()) {
            request.field(FieldType.SET, setName);
        }
        return request;
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(digest);
    }
}
