package io.github.aerospring.boot.autoconfigure;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import io.github.aerospring.core.config.BatchDefaults;
import io.github.aerospring.core.config.ClientConfiguration;
import io.github.aerospring.core.config.OperationDefaults;
import io.github.aerospring.core.config.QueryDefaults;
import io.github.aerospring.core.config.WriteDefaults;

import org.springframework.util.ReflectionUtils;

/** Every setting of a client by the path of its accessors, such as {@code read.socketTimeout}. */
final class ConfigurationSettings {

    private static final Set<Class<?>> GROUPS =
            Set.of(OperationDefaults.class, WriteDefaults.class, BatchDefaults.class, QueryDefaults.class);

    private static final Set<String> NO_SETTINGS = Set.of("toString", "hashCode", "toBuilder", "toClientPolicy");

    /** What writes and queries do not do: start the time to live of a record anew. */
    private static final Set<String> WITHOUT_EFFECT =
            Set.of("write.readTouch", "batchWrite.readTouch", "query.readTouch");

    private ConfigurationSettings() {}

    /** All settings that have an effect, sorted. */
    static Set<String> names() {
        Set<String> names =
                new TreeSet<>(values(ClientConfiguration.of("localhost")).keySet());
        names.removeAll(WITHOUT_EFFECT);
        return names;
    }

    static Stream<String> changed(ClientConfiguration before, ClientConfiguration after) {
        Map<String, Object> old = values(before);
        return values(after).entrySet().stream()
                .filter(setting -> !Objects.equals(setting.getValue(), old.get(setting.getKey())))
                .map(Map.Entry::getKey);
    }

    private static Map<String, Object> values(ClientConfiguration configuration) {
        Map<String, Object> values = new TreeMap<>();
        collect("", configuration, values);
        return values;
    }

    private static void collect(String prefix, Object group, Map<String, Object> values) {
        for (Method accessor : group.getClass().getDeclaredMethods()) {
            if (isAccessor(accessor)) {
                String path = prefix + accessor.getName();
                Object value = ReflectionUtils.invokeMethod(accessor, group);
                if (GROUPS.contains(accessor.getReturnType())) {
                    collect(path + ".", value, values);
                } else {
                    values.put(path, value);
                }
            }
        }
    }

    private static boolean isAccessor(Method method) {
        int modifiers = method.getModifiers();
        return Modifier.isPublic(modifiers)
                && !Modifier.isStatic(modifiers)
                && method.getParameterCount() == 0
                && !NO_SETTINGS.contains(method.getName());
    }
}
