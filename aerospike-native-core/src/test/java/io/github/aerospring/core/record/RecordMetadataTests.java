package io.github.aerospring.core.record;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import com.aerospike.client.Key;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordMetadataTests {

    private static final long EPOCH = Instant.parse("2010-01-01T00:00:00Z").getEpochSecond();

    @Test
    void zeroVoidTimeNeverExpires() {
        RecordMetadata metadata = new RecordMetadata(1, 0);

        assertThat(metadata.timeToLive()).isEmpty();
        assertThat(metadata.expiresAt()).isEmpty();
    }

    @Test
    void expiryCountsFrom2010() {
        assertThat(new RecordMetadata(1, 86_400).expiresAt()).contains(Instant.parse("2010-01-02T00:00:00Z"));
    }

    @Test
    void voidTimeIsUnsigned() {
        assertThat(new RecordMetadata(1, -1).expiresAt()).contains(Instant.ofEpochSecond(EPOCH + 0xFFFF_FFFFL));
    }

    @Test
    void timeToLiveIsNotNegative() {
        assertThat(new RecordMetadata(1, 1).timeToLive()).contains(Duration.ZERO);
    }

    @Test
    void timeToLiveIsTheTimeUntilExpiry() {
        int inAnHour = (int) (Instant.now().getEpochSecond() - EPOCH + 3600);

        assertThat(new RecordMetadata(1, inAnHour).timeToLive())
                .hasValueSatisfying(left -> assertThat(left.toSeconds()).isBetween(3590L, 3600L));
    }

    @Test
    void existenceFollowsFromMetadata() {
        Key key = new Key("test", "users", "ada");

        assertThat(new ExistsResult(key, Optional.of(new RecordMetadata(1, 0))).exists())
                .isTrue();
        assertThat(new ExistsResult(key, Optional.empty()).exists()).isFalse();
    }
}
