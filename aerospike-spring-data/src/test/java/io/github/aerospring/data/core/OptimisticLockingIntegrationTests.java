package io.github.aerospring.data.core;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.mapping.Document;
import org.junit.jupiter.api.Test;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OptimisticLockingIntegrationTests {

    private final AerospikeTemplate template = LiveTemplate.create("locking");

    @Document("${set}-m")
    static class Mutable {
        @Id
        String id;

        String name;

        @Version
        Long version;
    }

    @Test
    void versionFollowsTheGeneration() {
        Account first = template.save(new Account(1, 10, 0));
        assertThat(first.version()).isEqualTo(1);
        Account second = template.save(first.withBalance(20));
        assertThat(second).isEqualTo(new Account(1, 20, 2));
        assertThat(template.findById(1L, Account.class)).contains(second);
    }

    @Test
    void versionIsWrittenBackToAMutableEntity() {
        Mutable mutable = new Mutable();
        mutable.id = "m";
        mutable.name = "name";
        template.save(mutable);
        template.save(mutable);
        template.saveAll(List.of(mutable, mutable));
        assertThat(mutable.version).isEqualTo(4L);
    }

    @Test
    void staleSaveFails() {
        Account account = template.save(new Account(1, 10, 0));
        template.save(account);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> template.save(account.withBalance(99)))
                .withMessageContaining("version 1 (expected: the version of the stored record");
        assertThat(template.findById(1L, Account.class)).contains(new Account(1, 10, 2));
    }

    @Test
    void newEntityDoesNotOverwrite() {
        template.save(new Account(1, 10, 0));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> template.save(new Account(1, 99, 0)));
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> template.insert(new Account(1, 99, 0)));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> template.update(new Account(1, 99, 0)));
    }

    @Test
    void entityThatWasDeletedMeanwhileDoesNotComeBack() {
        Account account = template.save(new Account(1, 10, 0));
        template.deleteById(1L, Account.class);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> template.save(account));
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> template.update(account));
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> template.delete(account));
        assertThat(template.existsById(1L, Account.class)).isFalse();
    }

    @Test
    void staleDeleteFails() {
        Account account = template.save(new Account(1, 10, 0));
        Account current = template.save(account);
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> template.delete(account));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> template.deleteAll(List.of(account)));
        assertThat(template.delete(current)).isTrue();
    }

    @Test
    void staleRowsOfABatchFailAndTheOthersAreSaved() {
        List<Account> accounts = template.saveAll(
                IntStream.range(0, 10).mapToObj(i -> new Account(i, 0, 0)).toList());
        assertThat(accounts).extracting(Account::version).containsOnly(1);
        template.save(accounts.get(3));
        template.save(accounts.get(7));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> template.saveAll(
                        accounts.stream().map(account -> account.withBalance(5)).toList()))
                .satisfies(error -> assertThat(error.getSuppressed()[0]).hasMessage("2 of 10 rows failed"));
        assertThat(template.findAll(Account.class))
                .filteredOn(account -> account.balance() == 0)
                .extracting(Account::id)
                .containsExactlyInAnyOrder(3L, 7L);
    }

    @Test
    void noUpdateOfConcurrentWritersIsLost() throws Exception {
        int writers = 8;
        int deposits = 50;
        template.save(new Account(1, 0, 0));
        ExecutorService threads = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Void>> tasks = IntStream.range(0, writers)
                    .<Callable<Void>>mapToObj(i -> () -> {
                        for (int deposit = 0; deposit < deposits; deposit++) {
                            deposit();
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(template.findById(1L, Account.class))
                .contains(new Account(1, writers * deposits, writers * deposits + 1));
    }

    private void deposit() {
        while (true) {
            Account account = template.findById(1L, Account.class).orElseThrow();
            try {
                template.save(account.withBalance(account.balance() + 1));
                return;
            } catch (OptimisticLockingFailureException expected) {
                Thread.onSpinWait();
            }
        }
    }
}
