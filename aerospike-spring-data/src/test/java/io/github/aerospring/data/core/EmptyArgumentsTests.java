package io.github.aerospring.data.core;

import java.util.List;

import io.github.aerospring.core.NativeClient;
import io.github.aerospring.data.LiveTemplate;
import io.github.aerospring.data.query.Criteria;
import io.github.aerospring.data.query.Query;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EmptyArgumentsTests {

    private final NativeClient client = Mockito.mock(NativeClient.class);
    private final AerospikeTemplate template = new AerospikeTemplate(client, LiveTemplate.converter("set"), "test");

    @Test
    void nothingIsSentForNothing() {
        template.saveAll(List.of());
        template.insertAll(List.of());
        template.findAllById(List.of(), Customer.class);
        template.deleteAllById(List.of(), Customer.class);
        template.deleteAll(List.of());
        assertThat(template.query(Query.of(Criteria.where("id").in(List.of())), Customer.class)
                        .all())
                .isEmpty();
        Mockito.verifyNoInteractions(client);
    }

    @Test
    void rejectsOptionsThatCannotWork() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateOptions.of(" "))
                .withMessage("namespace: ' ' (expected: non-empty, e.g. \"test\")");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TemplateOptions.of("test").withBatchSize(0))
                .withMessage("batchSize: 0 (expected: at least 1)");
        assertThat(TemplateOptions.of("test")
                        .withPushdown(ExpressionPushdown.OFF)
                        .pushdown())
                .isEqualTo(ExpressionPushdown.OFF);
    }
}
