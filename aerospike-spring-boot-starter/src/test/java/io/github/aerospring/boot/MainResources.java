package io.github.aerospring.boot;

import java.nio.file.Path;

/** Resources of this module's main classes, where the class path has those of all jars. */
public final class MainResources {

    private MainResources() {}

    /** File of the compiled main classes. */
    public static Path path(String resource) {
        String location = MainResources.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        return Path.of(location).resolveSibling("classes").resolve(resource);
    }
}
