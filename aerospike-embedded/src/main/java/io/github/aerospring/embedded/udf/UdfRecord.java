package io.github.aerospring.embedded.udf;

import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** A record that a function may change; nothing is stored before the function has returned. */
public interface UdfRecord extends UdfRecordView {

    /** Outcome of {@link #create()}: the record is open now. */
    int CREATED = 0;
    /** Outcome of {@link #create()}: the request does not allow the record. */
    int REFUSED = 4;

    /** Whether the record is stored, so that {@code aerospike:exists} is true; one that was just created is not. */
    boolean isStored();

    /** Opens a record that is not open; {@link #CREATED} or {@link #REFUSED}. */
    int create();

    /** Closes a record that {@link #create()} opened, as its first changes failed. */
    void discard();

    /** Why the record cannot be written now, {@code null} when it can. */
    @Nullable
    ResultCode refusal();

    /**
     * Sets a bin.
     *
     * @return {@code null}, or why the bin cannot have this value
     */
    @Nullable
    ResultCode set(String bin, Value value);

    /** Removes a bin if it is there. */
    void remove(String bin);

    /** The changes so far are to be stored when the function returns. */
    void accept();

    /** The changes so far are undone; unless later ones are accepted, the request ends with {@code code}. */
    void refuse(ResultCode code);

    /** Time to live for the write: seconds, or one of the special numbers of the protocol. */
    void setTtl(long ttl);

    /** No key is to be stored with the record. */
    void dropKey();
}
