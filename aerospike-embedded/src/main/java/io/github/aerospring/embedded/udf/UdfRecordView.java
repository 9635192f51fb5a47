package io.github.aerospring.embedded.udf;

import java.util.List;

import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** What a function can read of a record. */
public interface UdfRecordView {

    /** Whether there is a record; without one everything else is empty. */
    boolean isOpen();

    /** Names of the bins, with the changes so far, in the order of the record. */
    List<String> binNames();

    /** Value of a bin, with the changes so far; nil when there is none. */
    Value bin(String name);

    /** Generation of the stored version. */
    int generation();

    /** Seconds until the stored version expires, 0 for never. */
    long ttl();

    /** Milliseconds since 2010. */
    long lastUpdate();

    /** Name of the set, {@code null} when the record is in none. */
    @Nullable
    String setName();

    /** 20 bytes. */
    byte[] digest();

    /** The key that is stored with the record; nil when there is none. */
    Value key();

    /** Bytes that the stored version takes. */
    int size();
}
