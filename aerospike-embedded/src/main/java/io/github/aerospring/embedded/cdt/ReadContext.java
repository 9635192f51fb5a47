package io.github.aerospring.embedded.cdt;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** A context that leads from a bin to an element in it and creates nothing, as secondary indexes have it. */
public final class ReadContext {

    private final byte[] wire;

    private ReadContext(byte[] wire) {
        this.wire = wire;
    }

    /**
     * The context in {@code wire}, a MessagePack list of types and values; what follows it is ignored.
     *
     * @param wire not to be changed afterwards
     * @throws RequestFailedException code 4 when it is none, or has a level that creates or selects by expression
     */
    public static ReadContext of(byte[] wire) {
        MsgPackReader reader = new MsgPackReader(wire);
        long parts = reader.readListCount();
        if (parts == 0 || parts % 2 != 0) {
            throw ResultCode.PARAMETER.because("context of " + parts + " (expected: pairs of type and value)");
        }
        for (long i = 0; i < parts; i += 2) {
            ContextType type = new ContextType(reader.readLong());
            if (!type.isPlainRead()) {
                throw ResultCode.PARAMETER.because(
                        "context type: " + type.wire() + " (expected: index, rank, key or value without flags)");
            }
            reader.readEncoded();
        }
        return new ReadContext(wire);
    }

    /** The element that the context leads to, {@code null} when there is none. */
    public @Nullable Value find(Value bin) {
        if (!bin.kind().isContainer()) {
            return null;
        }
        try {
            return ContextPath.follow(bin, Payload.ofContext(wire), false)
                    .target()
                    .container();
        } catch (RequestFailedException missing) {
            return null;
        }
    }

    /** The context as the server lists it, such as {@code [map_key(<string#3>), list_index(0)]}. */
    @Override
    public String toString() {
        return ContextText.read(new MsgPackReader(wire));
    }
}
