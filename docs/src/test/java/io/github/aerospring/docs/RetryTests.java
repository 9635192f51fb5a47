package io.github.aerospring.docs;

import java.time.Duration;
import java.util.Map;

import com.aerospike.client.Key;
import io.github.aerospring.core.NativeClient;
import io.github.aerospring.core.error.AerospikeTimeoutException;
import io.github.aerospring.core.error.BackpressureException;
import io.github.aerospring.core.error.ClusterException;
import io.github.aerospring.core.error.RecordNotFoundException;
import io.github.aerospring.core.record.AerospikeRecord;
import io.github.aerospring.core.record.RecordMetadata;
import org.junit.jupiter.api.Test;

import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

/** The recipe for transient errors; the client fails as often as the test says. */
class RetryTests {

    private static final Key KEY = new Key("test", "users", "ada");

    private final NativeClient client = mock(NativeClient.class);

    private AerospikeRecord read() {
        // tag::retry[]
        RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
                .includes(AerospikeTimeoutException.class, ClusterException.class, BackpressureException.class)
                .maxRetries(3)
                .delay(Duration.ofMillis(10))
                .multiplier(2)
                .build());

        AerospikeRecord ada = retries.invoke(() -> client.get(KEY));
        // end::retry[]
        return ada;
    }

    @Test
    void transientErrorsAreTriedAgain() {
        AerospikeRecord ada = new AerospikeRecord(KEY, new RecordMetadata(1, 0), Map.of());
        when(client.get(KEY))
                .thenThrow(new AerospikeTimeoutException("late"))
                .thenThrow(new AerospikeTimeoutException("late"))
                .thenReturn(ada);

        assertThat(read()).isSameAs(ada);
    }

    @Test
    void otherErrorsAreNot() {
        when(client.get(KEY)).thenThrow(new RecordNotFoundException("absent"));

        assertThatThrownBy(this::read).isInstanceOf(RecordNotFoundException.class);
        verify(client, times(1)).get(KEY);
    }
}
