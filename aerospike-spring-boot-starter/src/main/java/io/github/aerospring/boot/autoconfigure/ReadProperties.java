package io.github.aerospring.boot.autoconfigure;

import org.jspecify.annotations.Nullable;

/** Properties of commands that read one record, {@code aerospike.read.*}, and of batches. */
public class ReadProperties extends CommandProperties {

    /** Share of the time to live, in percent, below which a read resets it; 0 leaves it to the server, -1 never resets it. */
    private @Nullable Integer touchTimeToLivePercent;

    ReadProperties() {}

    public @Nullable Integer getTouchTimeToLivePercent() {
        return touchTimeToLivePercent;
    }

    public void setTouchTimeToLivePercent(@Nullable Integer touchTimeToLivePercent) {
        this.touchTimeToLivePercent = touchTimeToLivePercent;
    }
}
