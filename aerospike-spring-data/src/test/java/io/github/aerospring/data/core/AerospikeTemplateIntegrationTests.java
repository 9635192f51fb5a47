package io.github.aerospring.data.core;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.github.aerospring.data.LiveTemplate;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AerospikeTemplateIntegrationTests {

    private final AerospikeTemplate template = LiveTemplate.create("template");

    @Test
    void findsWhatWasSaved() {
        Customer ann = new Customer("ann", "Ann", 30);
        assertThat(template.save(ann)).isSameAs(ann);
        assertThat(template.findById("ann", Customer.class)).contains(ann);
    }

    @Test
    void findsNothingUnderAnotherId() {
        assertThat(template.findById("nobody", Customer.class)).isEmpty();
        assertThat(template.existsById("nobody", Customer.class)).isFalse();
    }

    @Test
    void saveReplacesSoThatNullPropertiesVanish() {
        template.save(new Customer("ann", "Ann", 30));
        template.save(new Customer("ann", null, 31));
        assertThat(template.findById("ann", Customer.class)).contains(new Customer("ann", null, 31));
    }

    @Test
    void batchSaveReplacesToo() {
        template.save(new Customer("ann", "Ann", 30));
        template.saveAll(List.of(new Customer("ann", null, 31)));
        assertThat(template.findById("ann", Customer.class)).contains(new Customer("ann", null, 31));
    }

    @Test
    void savesEntityWithoutAnyValue() {
        template.save(new Customer("empty", null, null));
        assertThat(template.findById("empty", Customer.class)).contains(new Customer("empty", null, null));
        assertThat(template.findAll(Customer.class)).containsExactly(new Customer("empty", null, null));
    }

    @Test
    void insertRejectsWhatExists() {
        template.insert(new Customer("ann", "Ann", 30));
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> template.insert(new Customer("ann", "Other", 1)));
        assertThat(template.findById("ann", Customer.class)).contains(new Customer("ann", "Ann", 30));
    }

    @Test
    void updateRejectsWhatDoesNotExist() {
        assertThatExceptionOfType(EmptyResultDataAccessException.class)
                .isThrownBy(() -> template.update(new Customer("ann", "Ann", 30)));
        template.insert(new Customer("ann", "Ann", 30));
        template.update(new Customer("ann", null, 31));
        assertThat(template.findById("ann", Customer.class)).contains(new Customer("ann", null, 31));
    }

    @Test
    void insertAllReportsEachDuplicateAndInsertsTheOthers() {
        template.insert(new Customer("b", "old", 1));
        template.insert(new Customer("d", "old", 1));
        List<Customer> customers = Stream.of("a", "b", "c", "d")
                .map(id -> new Customer(id, "new", 2))
                .toList();
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> template.insertAll(customers))
                .satisfies(error -> assertThat(error.getSuppressed())
                        .hasSize(2)
                        .anySatisfy(note -> assertThat(note).hasMessage("2 of 4 rows failed"))
                        .anySatisfy(other -> assertThat(other).isInstanceOf(DuplicateKeyException.class)));
        assertThat(template.findAllById(List.of("a", "b", "c", "d"), Customer.class))
                .extracting(Customer::getName)
                .containsExactly("new", "old", "new", "old");
    }

    @Test
    void lastOneOfAKeyWinsInABatch() {
        List<Customer> customers = IntStream.range(0, 200)
                .mapToObj(i -> new Customer("k" + i % 3, "n", i))
                .toList();
        template.saveAll(customers);
        assertThat(template.findAllById(List.of("k0", "k1", "k2"), Customer.class))
                .extracting(Customer::getAge)
                .containsExactly(198, 199, 197);
    }

    @Test
    void entitiesOfABatchGoToTheSetOfTheirClass() {
        template.saveAll(List.<Object>of(new Customer("1", "Ann", 1), new Account(1, 10, 0)));
        assertThat(template.count(Customer.class)).isEqualTo(1);
        assertThat(template.count(Account.class)).isEqualTo(1);
    }

    @Test
    void findAllByIdKeepsTheOrderAndSkipsWhatIsMissing() {
        template.saveAll(List.of(new Customer("a", "A", 1), new Customer("b", "B", 2)));
        assertThat(template.findAllById(List.of("b", "x", "a", "b"), Customer.class))
                .extracting(Customer::getId)
                .containsExactly("b", "a", "b");
    }

    @Test
    void emptyBatchesDoNothing() {
        assertThat(template.saveAll(List.of())).isEmpty();
        assertThat(template.findAllById(List.of(), Customer.class)).isEmpty();
        template.deleteAllById(List.of(), Customer.class);
        template.deleteAll(List.of());
    }

    @Test
    void rejectsNullElementsBeforeAnythingIsWritten() {
        List<Customer> customers = Arrays.asList(new Customer("a", "A", 1), null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.saveAll(customers))
                .withMessage("entities: has a null element (expected: none)");
        assertThat(template.existsById("a", Customer.class)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> template.findAllById(Arrays.asList("a", null), Customer.class));
        assertThatIllegalArgumentException().isThrownBy(() -> template.save(null));
    }

    @Test
    void writesAndReadsMoreThanOneBatch() {
        int size = 12_345;
        List<Customer> customers = IntStream.range(0, size)
                .mapToObj(i -> new Customer("c" + i, "n" + i, i))
                .toList();
        assertThat(template.saveAll(customers)).hasSize(size);
        assertThat(template.count(Customer.class)).isEqualTo(size);
        assertThat(template.findAllById(customers.stream().map(Customer::getId).toList(), Customer.class))
                .isEqualTo(customers);
        assertThat(template.findAll(Customer.class)).hasSize(size);
        assertThat(template.deleteAll(Customer.class)).isEqualTo(size);
        assertThat(template.count(Customer.class)).isZero();
    }

    @Test
    void streamCanBeClosedEarly() {
        template.saveAll(IntStream.range(0, 7_000)
                .mapToObj(i -> new Customer("c" + i, "n", i))
                .toList());
        for (int i = 0; i < 20; i++) {
            try (Stream<Customer> customers = template.streamAll(Customer.class)) {
                Iterator<Customer> iterator = customers.iterator();
                assertThat(iterator.next().getName()).isEqualTo("n");
            }
        }
        assertThat(template.count(Customer.class)).isEqualTo(7_000);
    }

    @Test
    void whatIsWrittenAfterDeleteAllStays() {
        for (int i = 0; i < 20; i++) {
            template.save(new Customer("old" + i, "old", i));
            template.deleteAll(Customer.class);
            template.save(new Customer("new", "new", i));
            assertThat(template.findAll(Customer.class)).containsExactly(new Customer("new", "new", i));
        }
    }

    @Test
    void deletesByIdAndByEntity() {
        template.saveAll(List.of(new Customer("a", "A", 1), new Customer("b", "B", 2), new Customer("c", "C", 3)));
        assertThat(template.deleteById("a", Customer.class)).isTrue();
        assertThat(template.deleteById("a", Customer.class)).isFalse();
        assertThat(template.delete(new Customer("b", "whatever", 0))).isTrue();
        assertThat(template.findAll(Customer.class)).extracting(Customer::getId).containsExactly("c");
        template.deleteAllById(List.of("c", "gone"), Customer.class);
        assertThat(template.count(Customer.class)).isZero();
    }
}
