package io.github.aerospring.embedded.storage;

import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLongArray;

/** Present values of a list of settings. */
public final class Settings {

    private final List<Setting> all;
    private final AtomicLongArray values;

    /** The settings at their initial values. */
    public Settings(List<Setting> all) {
        this.all = all;
        this.values =
                new AtomicLongArray(all.stream().mapToLong(Setting::initial).toArray());
    }

    /** The settings, in the order in which they are listed. */
    public List<Setting> all() {
        return all;
    }

    /** Present number of a setting. */
    public long get(Setting setting) {
        return values.get(index(setting));
    }

    /** Whether a switch is on. */
    public boolean isOn(Setting setting) {
        return get(setting) != 0;
    }

    /** Present text of a setting. */
    public String text(Setting setting) {
        return setting.format(get(setting));
    }

    /**
     * Changes a setting.
     *
     * @throws IllegalArgumentException when the number is out of range
     */
    public void set(Setting setting, long number) {
        if (number < setting.min() || number > setting.max()) {
            throw new IllegalArgumentException(
                    setting.name() + ": '" + number + "' (expected: " + setting.min() + " to " + setting.max() + ")");
        }
        values.set(index(setting), number);
    }

    /** Changes a setting by name; false if there is no such setting or the text is not a value of it. */
    public boolean set(String name, String text) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).name().equals(name)) {
                OptionalLong number = all.get(i).parse(text);
                if (number.isPresent()) {
                    values.set(i, number.getAsLong());
                }
                return number.isPresent();
            }
        }
        return false;
    }

    private int index(Setting setting) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == setting) {
                return i;
            }
        }
        throw new IllegalArgumentException("setting: '" + setting.name() + "' (expected: one of " + all + ")");
    }
}
