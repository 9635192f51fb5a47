package io.github.aerospring.data.core;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.convert.AerospikeRow;
import io.github.aerospring.data.query.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.mapping.callback.EntityCallbacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class EntityCallbackIntegrationTests {

    private final AerospikeTemplate template = LiveTemplate.create("callbacks");
    private final List<String> calls = new ArrayList<>();

    @BeforeEach
    void register() {
        EntityCallbacks callbacks = EntityCallbacks.create();
        callbacks.addEntityCallback(new Before());
        callbacks.addEntityCallback(new BeforeSave());
        callbacks.addEntityCallback(new After());
        callbacks.addEntityCallback(new Read());
        template.setEntityCallbacks(callbacks);
    }

    private final class Before implements BeforeConvertCallback<Account> {
        @Override
        public Account onBeforeConvert(Account entity, String set) {
            calls.add("before convert " + entity.version());
            return entity.withBalance(entity.balance() + 1);
        }
    }

    private final class BeforeSave implements BeforeSaveCallback<Account> {
        @Override
        public Account onBeforeSave(Account entity, AerospikeRow row, String set) {
            if (entity.balance() < 0) {
                throw new IllegalStateException("balance");
            }
            calls.add("before save " + row.bins());
            return entity;
        }
    }

    private final class After implements AfterSaveCallback<Account> {
        @Override
        public Account onAfterSave(Account entity, AerospikeRow row, String set) {
            calls.add("after save " + entity.version());
            return entity;
        }
    }

    private final class Read implements AfterConvertCallback<Account> {
        @Override
        public Account onAfterConvert(Account entity, AerospikeRow row, String set) {
            calls.add("after convert " + row.generation());
            return entity;
        }
    }

    @Test
    void writesCallInOrder() {
        assertThat(template.save(new Account(1, 10, 0))).isEqualTo(new Account(1, 11, 1));
        assertThat(calls).containsExactly("before convert 0", "before save {balance=11}", "after save 1");
    }

    @Test
    void batchesCallForEachEntity() {
        template.saveAll(List.of(new Account(1, 10, 0), new Account(2, 20, 0)));
        assertThat(calls)
                .containsExactly(
                        "before convert 0",
                        "before save {balance=11}",
                        "before convert 0",
                        "before save {balance=21}",
                        "after save 1",
                        "after save 1");
    }

    @Test
    void readsCallForEntitiesButNotForProjections() {
        template.save(new Account(1, 10, 0));
        calls.clear();
        template.findById(1L, Account.class);
        template.findAll(Account.class);
        assertThat(calls).containsExactly("after convert 1", "after convert 1");
        template.query(Query.all(), Account.class).as(Balance.class).all();
        assertThat(calls).hasSize(2);
    }

    record Balance(long balance) {}

    @Test
    void anExceptionPreventsTheWrite() {
        assertThatIllegalStateException().isThrownBy(() -> template.save(new Account(1, -10, 0)));
        assertThat(template.count(Account.class)).isZero();
    }
}
