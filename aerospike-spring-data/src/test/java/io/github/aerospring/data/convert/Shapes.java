package io.github.aerospring.data.convert;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.mapping.Field;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.ReadOnlyProperty;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.TypeAlias;

/** Entities with structure. */
final class Shapes {

    private Shapes() {}

    sealed interface Shape permits Circle, Square {}

    record Circle(double radius) implements Shape {}

    @TypeAlias("sq")
    record Square(
            int side, @Field("a_rather_long_key_of_a_map") String label) implements Shape {}

    record Drawing(
            @Id String id,
            Shape main,
            Circle exact,
            List<Shape> shapes,
            Set<Long> numbers,
            Map<String, Shape> named,
            Map<TimeUnit, List<Integer>> perUnit,
            SortedMap<Integer, String> sorted,
            EnumSet<TimeUnit> units,
            List<List<String>> grid,
            Object anything) {}

    record Arrays(
            @Id int id, byte[] bytes, int[] ints, double[] doubles, String[] texts, Circle[] circles, long[][] grid) {}

    @Document("animals")
    interface Animal {
        String id();
    }

    record Dog(@Id String id, int age) implements Animal {}

    @TypeAlias("cat")
    record Cat(@Id String id, boolean indoor) implements Animal {}

    static class Bean {
        @Id
        private String id;

        private String name;
        private List<String> tags = List.of("initial");
        private int count = 42;

        @Transient
        String scratch = "scratch";

        @ReadOnlyProperty
        private String computed;

        private final String fixed;

        Bean(String id, String fixed) {
            this.id = id;
            this.fixed = fixed;
        }

        String getId() {
            return id;
        }

        String getName() {
            return name;
        }

        void setName(String name) {
            this.name = name;
        }

        List<String> getTags() {
            return tags;
        }

        int getCount() {
            return count;
        }

        String getComputed() {
            return computed;
        }

        void setComputed(String computed) {
            this.computed = computed;
        }

        String getFixed() {
            return fixed;
        }
    }

    record OnlyId(@Id String id) {}

    record Temperature(double celsius) {}

    record Reading(@Id String id, Temperature temperature) {}

    record Unsupported(@Id String id, java.util.Optional<String> name) {}

    record BadKey(@Id String id, Map<Double, String> map) {}
}
