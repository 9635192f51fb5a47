package io.github.aerospring.data.core;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.NativeClient;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionSupportTests {

    private final NativeClient client = Mockito.mock(NativeClient.class);
    private final AerospikeException unsupported = new AerospikeException(ResultCode.UNSUPPORTED_FEATURE);

    @Test
    void remembersThatTheServerDoesNotKnowExpressions() {
        ExpressionSupport support = ExpressionSupport.of(client, ExpressionPushdown.AUTO);
        assertThat(support.isUsed()).isTrue();
        assertThat(support.fallsBackAfter(unsupported)).isTrue();
        assertThat(support.isUsed()).isFalse();
    }

    @Test
    void templatesOfOneClientRememberTogether() {
        ExpressionSupport.of(client, ExpressionPushdown.AUTO).fallsBackAfter(unsupported);
        assertThat(ExpressionSupport.of(client, ExpressionPushdown.AUTO).isUsed())
                .isFalse();
        assertThat(ExpressionSupport.of(Mockito.mock(NativeClient.class), ExpressionPushdown.AUTO)
                        .isUsed())
                .isTrue();
    }

    @Test
    void otherErrorsAreErrors() {
        ExpressionSupport support = ExpressionSupport.of(client, ExpressionPushdown.AUTO);
        assertThat(support.fallsBackAfter(new AerospikeException(ResultCode.PARAMETER_ERROR)))
                .isFalse();
        assertThat(support.isUsed()).isTrue();
    }

    @Test
    void doesNotFallBackWhenExpressionsAreRequired() {
        ExpressionSupport support = ExpressionSupport.of(client, ExpressionPushdown.ON);
        assertThat(support.fallsBackAfter(unsupported)).isFalse();
        assertThat(support.isUsed()).isTrue();
    }

    @Test
    void usesNoneWhenSwitchedOff() {
        assertThat(ExpressionSupport.of(client, ExpressionPushdown.OFF).isUsed())
                .isFalse();
    }
}
