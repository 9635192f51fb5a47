package io.github.aerospring.data.convert;

import java.time.Clock;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import io.github.aerospring.data.convert.Shapes.Animal;
import io.github.aerospring.data.convert.Shapes.Arrays;
import io.github.aerospring.data.convert.Shapes.BadKey;
import io.github.aerospring.data.convert.Shapes.Bean;
import io.github.aerospring.data.convert.Shapes.Cat;
import io.github.aerospring.data.convert.Shapes.Circle;
import io.github.aerospring.data.convert.Shapes.Dog;
import io.github.aerospring.data.convert.Shapes.Drawing;
import io.github.aerospring.data.convert.Shapes.OnlyId;
import io.github.aerospring.data.convert.Shapes.Reading;
import io.github.aerospring.data.convert.Shapes.Square;
import io.github.aerospring.data.convert.Shapes.Temperature;
import io.github.aerospring.data.convert.Shapes.Unsupported;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.convert.ConverterBuilder;
import org.springframework.data.mapping.MappingException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MappingAerospikeConverterTests {

    private static final Set<Class<?>> STORED =
            Set.of(Long.class, Double.class, String.class, Boolean.class, byte[].class);

    private final MappingAerospikeConverter converter = new MappingAerospikeConverter(new AerospikeMappingContext());

    @Test
    void readsBackEverySimpleType() {
        Random random = new Random(1);
        for (int i = 0; i < 500; i++) {
            EverySimpleType entity = EverySimpleType.random(random);
            AerospikeRow row = converter.write(entity);
            assertThat(row.bins().values())
                    .allSatisfy(value -> assertThat(STORED).contains(value.getClass()));
            assertThat(converter.read(EverySimpleType.class, row)).isEqualTo(entity);
        }
    }

    @Test
    void readsBackStructures() {
        Drawing drawing = new Drawing(
                "d",
                new Square(1, "one"),
                new Circle(0.5),
                List.of(new Circle(1), new Square(2, null)),
                Set.of(1L, 2L),
                Map.of("a", new Circle(3)),
                Map.of(TimeUnit.DAYS, List.of(1, 2)),
                new TreeMap<>(Map.of(2, "two", 1, "one")),
                EnumSet.of(TimeUnit.HOURS),
                List.of(List.of("x"), List.of()),
                List.of("anything", 1L));
        assertThat(roundTrip(drawing)).isEqualTo(drawing);
    }

    @Test
    void readsBackArrays() {
        Arrays arrays = new Arrays(
                1,
                new byte[] {1},
                new int[] {1, 2},
                new double[] {0.5},
                new String[] {"a", null},
                new Circle[] {new Circle(1)},
                new long[][] {{1}, {2, 3}});
        assertThat(roundTrip(arrays)).usingRecursiveComparison().isEqualTo(arrays);
    }

    @Test
    void writesTypeKeyOnlyWhereTheClassDiffersFromTheDeclaredOne() {
        AerospikeRow row = converter.write(
                new Drawing("d", new Square(1, "x"), new Circle(1), null, null, null, null, null, null, null, null));
        assertThat(row.bins()).doesNotContainKey("@_class");
        assertThat(row.bins().get("main"))
                .isEqualTo(Map.of("side", 1L, "a_rather_long_key_of_a_map", "x", "@_class", "sq"));
        assertThat(row.bins().get("exact")).isEqualTo(Map.of("radius", 1.0));
    }

    @Test
    void writesTypeKeyEverywhereOnRequest() {
        MappingAerospikeConverter always = new MappingAerospikeConverter(
                new AerospikeMappingContext(),
                new AerospikeCustomConversions(),
                TypeKeyPolicy.ALWAYS,
                Clock.systemUTC());
        AerospikeRow row = always.write(new Reading("r", new Temperature(1)));
        assertThat(row.bins()).containsEntry("@_class", Reading.class.getName());
        assertThat(row.bins().get("temperature"))
                .isEqualTo(Map.of("celsius", 1.0, "@_class", Temperature.class.getName()));
    }

    @Test
    void readsTheClassThatWasWritten() {
        converter.getMappingContext().getPersistentEntity(Cat.class);
        assertThat(converter.read(Animal.class, converter.write(new Cat("c", true))))
                .isEqualTo(new Cat("c", true));
        assertThat(converter.read(Animal.class, converter.write(new Dog("d", 3))))
                .isEqualTo(new Dog("d", 3));
    }

    @Test
    void tellsWhichClassOfASharedSetARowIs() {
        AerospikeRow dog = converter.write(new Dog("d", 3));
        assertThat(converter.isInstance(Dog.class, dog)).isTrue();
        assertThat(converter.isInstance(Cat.class, dog)).isFalse();
        assertThat(converter.isInstance(Animal.class, dog)).isTrue();
    }

    @Test
    void entityWithoutAnyBinIsWrittenWithItsTypeKey() {
        assertThat(converter.write(new OnlyId("x")).bins()).containsOnlyKeys("@_class");
        assertThat(roundTrip(new OnlyId("x"))).isEqualTo(new OnlyId("x"));
    }

    @Test
    void leavesOutNullTransientAndReadOnlyProperties() {
        Bean bean = new Bean("b", "fixed");
        bean.setComputed("computed");
        assertThat(converter.write(bean).bins()).containsOnlyKeys("tags", "count", "fixed");
    }

    @Test
    void readsReadOnlyProperties() {
        AerospikeRow row = new AerospikeRow("b", Map.of("computed", "c", "fixed", "f"), 1, -1, null);
        assertThat(converter.read(Bean.class, row).getComputed()).isEqualTo("c");
    }

    @Test
    void absentBinKeepsInitialValue() {
        AerospikeRow row = new AerospikeRow("b", Map.of("fixed", "f", "count", 1L), 1, -1, null);
        Bean bean = converter.read(Bean.class, row);
        assertThat(bean.getTags()).containsExactly("initial");
        assertThat(bean.getCount()).isEqualTo(1);
        assertThat(bean.getFixed()).isEqualTo("f");
        assertThat(bean.scratch).isEqualTo("scratch");
    }

    @Test
    void absentPrimitiveOfARecordIsZero() {
        assertThat(converter.read(Dog.class, new AerospikeRow("d", Map.of("other", 1L), 1, -1, null)))
                .isEqualTo(new Dog("d", 0));
    }

    @Test
    void customConverterPrecedes() {
        AerospikeCustomConversions conversions = new AerospikeCustomConversions(
                List.copyOf(ConverterBuilder.writing(Temperature.class, Double.class, Temperature::celsius)
                        .andReading(Temperature::new)
                        .getConverters()));
        AerospikeMappingContext context = new AerospikeMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        MappingAerospikeConverter custom =
                new MappingAerospikeConverter(context, conversions, TypeKeyPolicy.WHEN_NEEDED, Clock.systemUTC());
        Reading reading = new Reading("r", new Temperature(21.5));
        assertThat(custom.write(reading).bins()).containsEntry("temperature", 21.5);
        assertThat(custom.read(Reading.class, custom.write(reading))).isEqualTo(reading);
    }

    @Test
    void keepsNullElements() {
        Map<String, Object> bins = new LinkedHashMap<>();
        bins.put("tags", java.util.Arrays.asList("a", null));
        bins.put("fixed", "f");
        assertThat(converter
                        .read(Bean.class, new AerospikeRow("b", bins, 1, -1, null))
                        .getTags())
                .containsExactly("a", null);
    }

    @Test
    void rejectsTypeWithoutStoredForm() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> converter.write(new Unsupported("u", Optional.of("x"))))
                .withMessageContaining("value of Unsupported.name: type java.util.Optional (expected: a simple type");
    }

    @Test
    void rejectsMapKeyThatIsNeitherTextNorInteger() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> converter.write(new BadKey("b", Map.of(1.5, "x"))))
                .withMessageContaining("map key in BadKey.map: 1.5 of type java.lang.Double");
    }

    @Test
    void rejectsNullId() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> converter.write(new OnlyId(null)))
                .withMessageContaining("OnlyId.id: null (expected: set before the entity is written)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "1.5"})
    void namesBinAndPropertyOfAValueThatDoesNotFit(String stored) {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> converter.read(Dog.class, new AerospikeRow("d", Map.of("age", stored), 1, -1, null)))
                .withMessageContaining("bin age of property " + Dog.class.getName() + ".age: " + stored);
    }

    @Test
    void rejectsIntegerThatOverflowsTheProperty() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(
                        () -> converter.read(Dog.class, new AerospikeRow("d", Map.of("age", 1L << 40), 1, -1, null)));
    }

    private Object roundTrip(Object entity) {
        return converter.read(entity.getClass(), converter.write(entity));
    }
}
