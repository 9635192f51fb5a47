package io.github.aerospring.data.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.github.aerospring.data.convert.MappingAerospikeConverter;
import io.github.aerospring.data.mapping.AerospikeMappingContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.context.InvalidPersistentPropertyPath;

import static io.github.aerospring.data.query.Criteria.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class QueryPlannerTests {

    private final AerospikeMappingContext context = new AerospikeMappingContext();
    private final QueryPlanner planner = new QueryPlanner(context, new MappingAerospikeConverter(context)::toStored);

    @Test
    void explainsAccessPredicateBinsAndOrder() {
        Query query = Query.of(where("address.city")
                        .ignoringCase()
                        .is(new Parameter(0))
                        .and(where("age").greaterThan(30).or(where("name").isNull())))
                .page(PageRequest.of(2, 10, Sort.by("name").descending()))
                .reading(List.of("name", "score"));
        assertThat(plan(query).explain()).isEqualTo("""
                Person in set Person
                  access: all records of the set (primary index)
                  predicate: address.city = ?0 ignoring case and (age > 30 or name is null)
                  bins: addr, age, name, score
                  sort, in this process: name descending
                  offset: 20
                  limit: 10""");
    }

    @Test
    void explainsAccessByKey() {
        assertThat(plan(where("id").is("a").and(where("age").is(1))).explain()).contains("access: by key, id = a\n");
    }

    @Test
    void idsInEveryAlternativeOnlyAreReadByKey() {
        assertThat(plan(where("id").in(List.of("a", "b"))).bind().keys()).contains(List.of("a", "b"));
        assertThat(plan(where("id").is("a").or(where("age").is(1))).bind().keys())
                .isEmpty();
        assertThat(plan(where("id").greaterThan("a")).bind().keys()).isEmpty();
        assertThat(plan(where("id").ignoringCase().is("a")).bind().keys()).isEmpty();
    }

    @Test
    void bindsOnePlanToManyArguments() {
        QueryPlan plan = plan(where("age").is(new Parameter(0)));
        assertThat(plan.bind(1).matches(Row.of("age", 1L))).isTrue();
        assertThat(plan.bind(2).matches(Row.of("age", 1L))).isFalse();
    }

    @Test
    void rejectsMissingArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan(where("age").is(new Parameter(1))).bind(1))
                .withMessage("argument ?1: none (expected: more than the 1 given)");
    }

    @Test
    void countingReadsTheBinsOfTheCriteriaOnly() {
        QueryPlan plan = plan(where("age").is(1).and(where("id").isNot("x")));
        assertThat(plan.criteriaBins()).containsExactly("age");
        assertThat(plan.bins()).isEmpty();
    }

    @Test
    void pushesWhatAServerCanDecide() {
        assertThat(plan(where("age").between(1, 2)).bind().filterExpression()).isPresent();
        assertThat(plan(where("address.city").is("x")).bind().filterExpression())
                .isPresent();
        assertThat(plan(where("name").startingWith("x")).bind().filterExpression())
                .isPresent();
    }

    @Test
    void pushesNothingThatAServerDecidesDifferently() {
        assertThat(plan(where("name").ignoringCase().is("x")).bind().filterExpression())
                .isEmpty();
        assertThat(plan(where("balance").greaterThan("1")).bind().filterExpression())
                .isEmpty();
        assertThat(plan(where("tags").is(List.of("x"))).bind().filterExpression())
                .isEmpty();
        assertThat(plan(where("address.city").isNot("x")).bind().filterExpression())
                .isEmpty();
        assertThat(plan(where("score").is(Double.NaN)).bind().filterExpression())
                .isEmpty();
    }

    @Test
    void pushesPartOfAConjunctionButAllOfADisjunction() {
        Criteria pushed = where("age").is(1);
        Criteria kept = where("name").containing("x");
        assertThat(plan(pushed.and(kept)).bind().filterExpression()).isPresent();
        assertThat(plan(pushed.or(kept)).bind().filterExpression()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"homes.city", "byName.city"})
    void rejectsPathThroughCollectionsAndMaps(String path) {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> plan(where(path).is("x")))
                .withMessageContaining("Person." + path + ": leads through the");
    }

    @Test
    void rejectsWhatThePropertyCannotBeAsked() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> plan(where("tags").lessThan("x")))
                .withMessageContaining("'<' on property " + Person.class.getName() + ".tags: type java.util.List");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> plan(where("age").containing("1")))
                .withMessageContaining("'contains' on property " + Person.class.getName() + ".age");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> plan(where("age").ignoringCase().is(1)))
                .withMessageContaining("ignoring case on property");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> plan(where("until").isNull()))
                .withMessageContaining("Person.until: an expiration");
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> plan(Query.all().sortedBy(Sort.by("period"))))
                .withMessageContaining("sort on property " + Person.class.getName() + ".period");
    }

    @Test
    void rejectsUnknownProperty() {
        assertThatExceptionOfType(InvalidPersistentPropertyPath.class)
                .isThrownBy(() -> plan(where("nme").is("x")));
    }

    @Test
    void unlimitedUnsortedQueryHasNoOrder() {
        assertThat(plan(Query.all()).order()).isEmpty();
        assertThat(plan(Query.all().limitedTo(Limit.of(1))).order()).isPresent();
    }

    @Test
    void sortsByValueThenByDigest() {
        List<Row> rows = List.of(
                row(1, Map.of("name", "b")),
                row(2, Map.of("name", "B")),
                row(3, Map.of("name", "a")),
                row(4, Map.of()),
                row(5, Map.of("name", "b")));
        assertThat(sorted(rows, Sort.by("name"))).containsExactly(4, 2, 3, 1, 5);
        assertThat(sorted(rows, Sort.by("name").descending())).containsExactly(1, 5, 3, 2, 4);
        assertThat(sorted(rows, Sort.by(Sort.Order.by("name").ignoreCase()))).containsExactly(4, 3, 1, 2, 5);
        assertThat(sorted(rows, Sort.by(Sort.Order.by("name").nullsLast()))).containsExactly(2, 3, 1, 5, 4);
        assertThat(sorted(rows, Sort.by(Sort.Order.desc("name").nullsFirst()))).containsExactly(4, 1, 5, 3, 2);
    }

    @Test
    void valuesOfDifferentTypesHaveAnOrderToo() {
        List<Row> rows = List.of(
                row(1, Map.of("name", 1.5)),
                row(2, Map.of("name", "a")),
                row(3, Map.of("name", 7L)),
                row(4, Map.of("name", Double.NaN)),
                row(5, Map.of("name", true)));
        assertThat(sorted(rows, Sort.by("name"))).containsExactly(5, 3, 2, 1, 4);
    }

    private List<Integer> sorted(List<Row> rows, Sort sort) {
        Comparator<QueryRow> order = plan(Query.all().sortedBy(sort)).order().orElseThrow();
        List<Row> copy = new ArrayList<>(rows);
        copy.sort(order);
        return copy.stream().map(row -> (int) row.digest()[0]).toList();
    }

    private static Row row(int digest, Map<String, Object> bins) {
        return new Row("k", new byte[] {(byte) digest}, 1, bins);
    }

    private QueryPlan plan(Criteria criteria) {
        return plan(Query.of(criteria));
    }

    private QueryPlan plan(Query query) {
        return planner.plan(Person.class, query);
    }
}
