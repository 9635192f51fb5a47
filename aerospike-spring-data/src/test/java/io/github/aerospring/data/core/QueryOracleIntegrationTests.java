package io.github.aerospring.data.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.mapping.Document;
import io.github.aerospring.data.mapping.Field;
import io.github.aerospring.data.query.Criteria;
import io.github.aerospring.data.query.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.Sort;

import static io.github.aerospring.data.query.Criteria.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Random queries of 1,000 records, with and without filter expressions, compared with predicates on the objects. */
class QueryOracleIntegrationTests {

    private static final int RECORDS = 1_000;
    private static final int QUERIES = 120;
    private static final String[] NAMES = {"", "ann", "Ann", "anna", "bob", "Bö", "\uD83D\uDE00", "\uFF21", "zoë"};

    enum Level {
        LOW,
        HIGH
    }

    record Place(@Field("c") String city, Integer floor) {}

    @Document("${set}")
    record Item(
            @Id int id,
            String name,
            Integer count,
            @Field("p") double price,
            Boolean open,
            Level level,
            LocalDate day,
            @Field("pl") Place place,
            List<String> tags,
            BigDecimal amount) {

        static Item random(int id, Random random) {
            return new Item(
                    id,
                    maybe(random, NAMES[random.nextInt(NAMES.length)]),
                    maybe(random, random.nextInt(-5, 6)),
                    random.nextInt(-3, 4) / 2.0,
                    maybe(random, random.nextBoolean()),
                    maybe(random, Level.values()[random.nextInt(2)]),
                    maybe(random, LocalDate.EPOCH.plusDays(random.nextInt(-3, 4))),
                    maybe(random, new Place(maybe(random, NAMES[random.nextInt(5)]), maybe(random, random.nextInt(3)))),
                    maybe(random, List.of(NAMES).subList(0, random.nextInt(4))),
                    maybe(random, BigDecimal.valueOf(random.nextInt(-200, 200), 1)));
        }

        private static <T> T maybe(Random random, T value) {
            return random.nextInt(5) == 0 ? null : value;
        }
    }

    private record Question(Criteria criteria, Predicate<Item> oracle) {}

    private static final List<Item> items = IntStream.range(0, RECORDS)
            .mapToObj(i -> Item.random(i, new Random(i)))
            .toList();
    private static AerospikeTemplate template;

    @BeforeAll
    static void save() {
        template = LiveTemplate.create("oracle");
        template.saveAll(items);
    }

    @ParameterizedTest
    @EnumSource(value = ExpressionPushdown.class, mode = Mode.EXCLUDE, names = "ON")
    void everyConditionSelectsWhatTheOracleSelects(ExpressionPushdown pushdown) {
        AerospikeTemplate sibling = LiveTemplate.sibling(template, pushdown);
        Random random = new Random(5);
        for (int round = 0; round < 3; round++) {
            for (int kind = 0; kind < CONDITIONS; kind++) {
                check(sibling, condition(kind, random));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExpressionPushdown.class, mode = Mode.EXCLUDE, names = "ON")
    void combinationsSelectWhatTheOracleSelects(ExpressionPushdown pushdown) {
        AerospikeTemplate sibling = LiveTemplate.sibling(template, pushdown);
        Random random = new Random(6);
        for (int i = 0; i < QUERIES; i++) {
            check(sibling, combination(random, 3));
        }
    }

    private static void check(AerospikeTemplate sibling, Question question) {
        List<Item> expected = items.stream().filter(question.oracle).toList();
        QueryResults<Item> results = sibling.query(Query.of(question.criteria), Item.class);
        assertThat(results.all()).as(results.explain()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(results.count()).as(results.explain()).isEqualTo(expected.size());
        assertThat(results.exists()).as(results.explain()).isEqualTo(!expected.isEmpty());
    }

    private static Question combination(Random random, int depth) {
        if (depth == 0 || random.nextInt(3) == 0) {
            return condition(random.nextInt(CONDITIONS), random);
        }
        Question left = combination(random, depth - 1);
        Question right = combination(random, depth - 1);
        return random.nextBoolean()
                ? new Question(left.criteria.and(right.criteria), left.oracle.and(right.oracle))
                : new Question(left.criteria.or(right.criteria), left.oracle.or(right.oracle));
    }

    private static final int CONDITIONS = 31;

    private static Question condition(int kind, Random random) {
        String name = NAMES[random.nextInt(NAMES.length)];
        String other = NAMES[random.nextInt(NAMES.length)];
        int number = random.nextInt(-5, 6);
        double price = random.nextInt(-3, 4) / 2.0;
        BigDecimal amount = BigDecimal.valueOf(random.nextInt(-200, 200), 1);
        LocalDate day = LocalDate.EPOCH.plusDays(random.nextInt(-3, 4));
        return switch (kind) {
            case 0 -> ask(where("name").is(name), item -> name.equals(item.name));
            case 1 -> ask(where("name").isNot(name), item -> !name.equals(item.name));
            case 2 -> ask(where("name").is(null), item -> item.name == null);
            case 3 -> ask(where("count").is(number), item -> Objects.equals(item.count, number));
            case 4 -> ask(where("count").isNot(number), item -> !Objects.equals(item.count, number));
            case 5 -> ask(where("count").lessThan(number), item -> item.count != null && item.count < number);
            case 6 -> ask(where("count").lessThanOrEqual(number), item -> item.count != null && item.count <= number);
            case 7 -> ask(where("price").greaterThan(price), item -> item.price > price);
            case 8 -> ask(where("price").greaterThanOrEqual(price), item -> item.price >= price);
            case 9 -> ask(where("price").is(price), item -> item.price == price);
            case 10 ->
                ask(
                        where("count").between(number, number + 3),
                        item -> item.count != null && item.count >= number && item.count <= number + 3);
            case 11 ->
                ask(
                        where("name").in(List.of(name, other)),
                        item -> item.name != null && List.of(name, other).contains(item.name));
            case 12 ->
                ask(
                        where("name").notIn(List.of(name, other)),
                        item -> item.name == null || !List.of(name, other).contains(item.name));
            case 13 -> ask(where("place").isNull(), item -> item.place == null);
            case 14 -> ask(where("tags").isNotNull(), item -> item.tags != null);
            case 15 -> ask(where("open").is(true), item -> Boolean.TRUE.equals(item.open));
            case 16 -> ask(where("open").isNot(true), item -> !Boolean.TRUE.equals(item.open));
            case 17 -> ask(where("name").startingWith(name), item -> item.name != null && item.name.startsWith(name));
            case 18 -> ask(where("name").endingWith("n"), item -> item.name != null && item.name.endsWith("n"));
            case 19 -> ask(where("name").containing("nn"), item -> item.name != null && item.name.contains("nn"));
            case 20 -> ask(where("name").ignoringCase().is("ANN"), item -> "ann".equalsIgnoreCase(item.name));
            case 21 ->
                ask(
                        where("name").greaterThan(name),
                        item -> item.name != null && compareCodePoints(item.name, name) > 0);
            case 22 -> ask(where("level").is(Level.HIGH), item -> item.level == Level.HIGH);
            case 23 -> ask(where("day").lessThan(day), item -> item.day != null && item.day.isBefore(day));
            case 24 -> ask(where("place.city").is(name), item -> item.place != null && name.equals(item.place.city));
            case 25 ->
                ask(
                        where("place.floor").greaterThan(0),
                        item -> item.place != null && item.place.floor != null && item.place.floor > 0);
            case 26 ->
                ask(where("place.city").isNot(name), item -> item.place == null || !name.equals(item.place.city));
            case 27 -> ask(where("tags").hasElement("Ann"), item -> item.tags != null && item.tags.contains("Ann"));
            case 28 ->
                ask(
                        where("amount").greaterThan(amount),
                        item -> item.amount != null && item.amount.compareTo(amount) > 0);
            case 29 ->
                ask(where("id").in(List.of(1, 5, 5, 2_000, 999)), item -> List.of(1, 5, 999)
                        .contains(item.id));
            case 30 -> ask(where("id").lessThan(number * 10), item -> item.id < number * 10);
            default -> throw new IllegalArgumentException("kind: " + kind);
        };
    }

    private static Question ask(Criteria criteria, Predicate<Item> oracle) {
        return new Question(criteria, oracle);
    }

    private static int compareCodePoints(String left, String right) {
        int[] first = left.codePoints().toArray();
        int[] second = right.codePoints().toArray();
        return java.util.Arrays.compare(first, second);
    }

    @ParameterizedTest
    @EnumSource(value = ExpressionPushdown.class, mode = Mode.EXCLUDE, names = "ON")
    void pagesOfATotalOrderAreThoseOfTheSortedList(ExpressionPushdown pushdown) {
        AerospikeTemplate sibling = LiveTemplate.sibling(template, pushdown);
        Comparator<Item> order = Comparator.<Item>comparingDouble(item -> item.price)
                .reversed()
                .thenComparing(item -> item.amount, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(item -> item.id);
        List<Item> sorted =
                items.stream().filter(item -> item.count != null).sorted(order).toList();
        Query query = Query.of(where("count").isNotNull());
        Sort sort = Sort.by(Sort.Order.desc("price"), Sort.Order.asc("amount"), Sort.Order.asc("id"));
        for (int number = 0; number * 97 < sorted.size() + 97; number++) {
            Page<Item> page = sibling.query(query, Item.class).page(PageRequest.of(number, 97, sort));
            assertThat(page.getContent())
                    .isEqualTo(sorted.stream().skip(number * 97L).limit(97).toList());
            assertThat(page.getTotalElements()).isEqualTo(sorted.size());
            Slice<Item> slice = sibling.query(query, Item.class).slice(PageRequest.of(number, 97, sort));
            assertThat(slice.getContent()).isEqualTo(page.getContent());
            assertThat(slice.hasNext()).isEqualTo(page.hasNext());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExpressionPushdown.class, mode = Mode.EXCLUDE, names = "ON")
    void pagesWithoutAnOrderNeitherOverlapNorMissARecord(ExpressionPushdown pushdown) {
        AerospikeTemplate sibling = LiveTemplate.sibling(template, pushdown);
        List<Item> seen = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            seen.addAll(sibling.query(Query.all(), Item.class)
                    .page(PageRequest.of(number, 100, Sort.by("level")))
                    .getContent());
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(items);
        List<Item> limited = sibling.query(Query.all().from(990).limitedTo(Limit.of(50)), Item.class)
                .all();
        assertThat(limited).hasSize(10);
    }
}
