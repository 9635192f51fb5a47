package io.github.aerospring.embedded.message;

/** A bin of a reply: the code of the operation that produced it, its name and its value. */
public record ReplyBin(int opCode, String name, Particle value) {

    private static final int HEADER = 4;

    void write(WireWriter out) {
        out.u32((long) HEADER + name.length() + value.wireSize())
                .u8(opCode)
                .u8(value.type())
                .u8(0)
                .u8(name.length())
                .text(name);
        value.write(out);
    }
}
