package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.storage.Setting;
import io.github.aerospring.embedded.storage.Settings;

/** {@code name=value} pairs joined by a separator. */
final class Pairs {

    private final char separator;
    private final StringBuilder text = new StringBuilder();

    Pairs(char separator) {
        this.separator = separator;
    }

    Pairs add(String name, String value) {
        if (!text.isEmpty()) {
            text.append(separator);
        }
        text.append(name).append('=').append(value);
        return this;
    }

    Pairs add(String name, long value) {
        return add(name, Long.toString(value));
    }

    Pairs add(String name, boolean value) {
        return add(name, Boolean.toString(value));
    }

    Pairs addAll(Settings settings) {
        for (Setting setting : settings.all()) {
            add(setting.name(), settings.text(setting));
        }
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
