package io.github.aerospring.embedded.lua.library;

/**
 * A module that can be loaded.
 *
 * @param content bytes as chars
 * @param chunk name for messages, such as the path of a file
 */
public record ModuleSource(String content, String chunk) {

    /** The content without the byte order mark and the first line that a file may have for the shell. */
    String code() {
        String code = content.startsWith("\u00EF\u00BB\u00BF") ? content.substring(3) : content;
        if (!code.startsWith("#")) {
            return code;
        }
        int end = code.indexOf('\n');
        return end < 0 ? "" : code.substring(end);
    }
}
