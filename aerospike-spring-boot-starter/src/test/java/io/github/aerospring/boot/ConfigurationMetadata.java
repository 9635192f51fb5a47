package io.github.aerospring.boot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;

/** What the configuration processor wrote for this module, additional metadata included. */
public final class ConfigurationMetadata {

    private ConfigurationMetadata() {}

    /** One property, as in the metadata; type and defaultValue may be null. */
    public record Property(String name, String type, String description, Object defaultValue) {

        /** Default as it is written in a properties file, empty if there is none. */
        public String defaultText() {
            if (defaultValue instanceof List<?> list) {
                return String.join(",", list.stream().map(String::valueOf).toList());
            }
            return defaultValue != null ? defaultValue.toString() : "";
        }
    }

    /** All properties, by name. */
    public static List<Property> properties() {
        return entries("META-INF/spring-configuration-metadata.json")
                .map(entry -> new Property(
                        (String) entry.get("name"),
                        (String) entry.get("type"),
                        (String) entry.get("description"),
                        entry.get("defaultValue")))
                .sorted(Comparator.comparing(Property::name))
                .toList();
    }

    static List<String> additionalNames() {
        return entries("META-INF/additional-spring-configuration-metadata.json")
                .map(entry -> (String) entry.get("name"))
                .toList();
    }

    private static Stream<Map<String, Object>> entries(String resource) {
        try {
            List<Map<String, Object>> properties =
                    JsonPath.read(Files.readString(MainResources.path(resource)), "$.properties");
            return properties.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
