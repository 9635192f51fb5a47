package io.github.aerospring.embedded.info;

import org.jspecify.annotations.Nullable;

/** Parameters of the commands on modules, which have errors of their own: {@code error=reason}. */
record UdfParameters(String text) {

    private static final int MAX_FILE_NAME = 127;

    /** Value of a parameter, maybe empty; {@code null} when it is not there. */
    @Nullable
    String find(String name) {
        for (String pair : text.split(";")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        return null;
    }

    /** The file name, {@code null} when it is missing or too long. */
    @Nullable
    String fileName() {
        String fileName = find("filename");
        return fileName == null || fileName.length() > MAX_FILE_NAME ? null : fileName;
    }
}
