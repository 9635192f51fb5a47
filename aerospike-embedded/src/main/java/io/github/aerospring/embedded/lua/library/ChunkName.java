package io.github.aerospring.embedded.lua.library;

/** Names of sources as messages show them. */
public final class ChunkName {

    private static final int MAX = 60;

    private ChunkName() {}

    /**
     * A name for messages.
     *
     * @param source {@code @} and the path of a file, {@code =} and a name to take as it is, else source text
     */
    public static String shown(String source) {
        if (source.startsWith("=") || source.startsWith("@")) {
            String name = source.substring(1);
            if (name.length() < MAX) {
                return name;
            }
            return source.charAt(0) == '='
                    ? name.substring(0, MAX - 1)
                    : "..." + name.substring(name.length() - MAX + 4);
        }
        int end = source.indexOf('\n');
        String line = end < 0 ? source : source.substring(0, end);
        int room = MAX - "[string \"...\"]".length() - 1;
        boolean whole = end < 0 && line.length() <= room;
        if (whole) {
            return "[string \"" + line + "\"]";
        }
        return "[string \"" + (line.length() > room ? line.substring(0, room) : line) + "...\"]";
    }
}
