package io.github.aerospring.data.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import io.github.aerospring.data.convert.MappingAerospikeConverter;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static io.github.aerospring.data.query.Criteria.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What the predicate of a plan means, value by value. */
class PredicateTests {

    private final AerospikeMappingContext context = new AerospikeMappingContext();
    private final QueryPlanner planner = new QueryPlanner(context, new MappingAerospikeConverter(context)::toStored);

    @Test
    void isComparesByValue() {
        assertThat(matches(where("name").is("a"), Row.of("name", "a"))).isTrue();
        assertThat(matches(where("name").is("a"), Row.of("name", "b"))).isFalse();
        assertThat(matches(where("active").is(true), Row.of("active", true))).isTrue();
    }

    @Test
    void comparisonsAreStrictAboutTypes() {
        assertThat(matches(where("age").is(1), Row.of("age", 1.0))).isFalse();
        assertThat(matches(where("age").greaterThan(1), Row.of("age", "9"))).isFalse();
        assertThat(matches(where("age").isNot(1), Row.of("age", 1.0))).isTrue();
    }

    @Test
    void operandsBecomeValuesOfTheProperty() {
        assertThat(matches(where("score").is(2), Row.of("score", 2.0))).isTrue();
        assertThat(matches(where("age").is(2L), Row.of("age", 2L))).isTrue();
        assertThat(matches(where("age").is("2"), Row.of("age", 2L))).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matches(where("age").is("two"), Row.empty()))
                .withMessageContaining("age =: value: two of type java.lang.String (expected: java.lang.Integer)");
    }

    static Stream<Function<PropertyCriteria, Criteria>> comparisons() {
        return Stream.of(
                each -> each.is("a"),
                each -> each.lessThan("a"),
                each -> each.lessThanOrEqual("a"),
                each -> each.greaterThan("a"),
                each -> each.greaterThanOrEqual("a"),
                each -> each.between("a", "b"),
                each -> each.in(List.of("a")),
                each -> each.startingWith(""),
                each -> each.endingWith(""),
                each -> each.containing(""),
                PropertyCriteria::isNotNull);
    }

    @ParameterizedTest
    @MethodSource("comparisons")
    void absentPropertySatisfiesNoComparison(Function<PropertyCriteria, Criteria> comparison) {
        assertThat(matches(comparison.apply(where("name")), Row.empty())).isFalse();
    }

    @Test
    void absentPropertySatisfiesTheComplements() {
        assertThat(matches(where("name").isNull(), Row.empty())).isTrue();
        assertThat(matches(where("name").isNot("a"), Row.empty())).isTrue();
        assertThat(matches(where("name").notIn(List.of("a")), Row.empty())).isTrue();
    }

    @Test
    void nullStandsForAnAbsentProperty() {
        assertThat(matches(where("name").is(null), Row.empty())).isTrue();
        assertThat(matches(where("name").is(null), Row.of("name", "a"))).isFalse();
        assertThat(matches(where("name").isNot(null), Row.of("name", "a"))).isTrue();
        assertThat(matches(where("name").in(Arrays.asList("a", null)), Row.empty()))
                .isTrue();
    }

    @Test
    void orderingNeedsAValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> matches(where("age").lessThan(new Parameter(0)), Row.empty(), (Object) null))
                .withMessage("age < null (expected: a value)");
    }

    @Test
    void betweenIncludesBothBounds() {
        Criteria between = where("age").between(1, 3);
        assertThat(List.of(0L, 1L, 2L, 3L, 4L))
                .filteredOn(age -> matches(between, Row.of("age", age)))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void nothingIsInAnEmptyCollection() {
        assertThat(matches(where("age").in(List.of()), Row.of("age", 1L))).isFalse();
        assertThat(matches(where("age").notIn(List.of()), Row.of("age", 1L))).isTrue();
    }

    @Test
    void textIsOrderedByCodePoint() {
        String belowSurrogates = "\uFF21";
        String emoji = "\uD83D\uDE00";
        assertThat(matches(where("name").greaterThan(belowSurrogates), Row.of("name", emoji)))
                .isTrue();
    }

    @Test
    void notANumberEqualsNothing() {
        assertThat(matches(where("score").is(Double.NaN), Row.of("score", Double.NaN)))
                .isFalse();
        assertThat(matches(where("score").isNot(Double.NaN), Row.of("score", Double.NaN)))
                .isTrue();
        assertThat(matches(where("score").greaterThan(0), Row.of("score", Double.NaN)))
                .isFalse();
        assertThat(matches(where("score").is(-0.0), Row.of("score", 0.0))).isTrue();
    }

    @Test
    void ignoresCaseOnRequest() {
        assertThat(matches(where("name").ignoringCase().is("ÄB"), Row.of("name", "äb")))
                .isTrue();
        assertThat(matches(where("name").ignoringCase().in(List.of("AB")), Row.of("name", "ab")))
                .isTrue();
        assertThat(matches(where("name").ignoringCase().containing("B"), Row.of("name", "abc")))
                .isTrue();
        assertThat(matches(where("name").containing("B"), Row.of("name", "abc")))
                .isFalse();
        assertThat(matches(where("tags").ignoringCase().hasElement("X"), Row.of("tags", List.of("x"))))
                .isTrue();
    }

    @Test
    void matchesPartsOfText() {
        assertThat(matches(where("name").startingWith("ab"), Row.of("name", "abc")))
                .isTrue();
        assertThat(matches(where("name").startingWith("bc"), Row.of("name", "abc")))
                .isFalse();
        assertThat(matches(where("name").endingWith("bc"), Row.of("name", "abc")))
                .isTrue();
        assertThat(matches(where("name").endingWith("abcd"), Row.of("name", "abc")))
                .isFalse();
        assertThat(matches(where("name").containing(".*"), Row.of("name", "abc")))
                .isFalse();
    }

    @Test
    void leadsIntoNestedObjectsByStoredNames() {
        Row row = Row.of("addr", Map.of("c", "Seoul", "geo", Map.of("lat", 37.5)));
        assertThat(matches(where("address.city").is("Seoul"), row)).isTrue();
        assertThat(matches(where("address.geo.latitude").greaterThan(37), row)).isTrue();
        assertThat(matches(where("address.city").isNull(), Row.of("addr", Map.of())))
                .isTrue();
    }

    @Test
    void comparesNestedObjectsAndCollectionsAsAWhole() {
        Row row = Row.of("addr", Map.of("c", "Seoul"));
        assertThat(matches(where("address").is(new Person.Address("Seoul", null)), row))
                .isTrue();
        assertThat(matches(where("tags").is(List.of("a", "b")), Row.of("tags", List.of("a", "b"))))
                .isTrue();
        assertThat(matches(where("tags").is(List.of("b", "a")), Row.of("tags", List.of("a", "b"))))
                .isFalse();
    }

    @Test
    void comparesDecimalsByValueAlthoughTheyAreText() {
        assertThat(matches(where("balance").greaterThan("9"), Row.of("balance", "10")))
                .isTrue();
    }

    @Test
    void asksKeyAndGeneration() {
        assertThat(matches(where("id").greaterThan("a"), Row.empty())).isTrue();
        assertThat(matches(where("version").is(1), Row.empty())).isTrue();
    }

    @Test
    void combinesWithAndAndOr() {
        Criteria criteria =
                where("name").is("a").and(where("age").is(1)).or(where("age").is(2));
        assertThat(matches(criteria, new Row("k", new byte[20], 1, Map.of("name", "a", "age", 1L))))
                .isTrue();
        assertThat(matches(criteria, new Row("k", new byte[20], 1, Map.of("name", "b", "age", 1L))))
                .isFalse();
        assertThat(matches(criteria, new Row("k", new byte[20], 1, Map.of("name", "b", "age", 2L))))
                .isTrue();
    }

    private boolean matches(Criteria criteria, Row row, Object... arguments) {
        return planner.plan(Person.class, Query.of(criteria)).bind(arguments).matches(row);
    }
}
