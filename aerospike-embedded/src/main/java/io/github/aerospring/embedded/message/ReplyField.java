package io.github.aerospring.embedded.message;

/** A field of a reply row. */
public record ReplyField(FieldType type, byte[] data) {

    void write(WireWriter out) {
        out.u32(data.length + 1L).u8(type.code()).bytes(data);
    }
}
