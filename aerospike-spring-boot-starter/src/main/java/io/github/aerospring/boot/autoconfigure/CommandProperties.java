package io.github.aerospring.boot.autoconfigure;

import java.time.Duration;

import com.aerospike.client.policy.ReadModeAP;
import com.aerospike.client.policy.ReadModeSC;
import com.aerospike.client.policy.Replica;
import org.jspecify.annotations.Nullable;

/** Properties that all kinds of commands share; unset ones leave the default of the client. */
public class CommandProperties {

    /** Time to wait for the next bytes of a response before an attempt fails; 0 waits until the total timeout. */
    private @Nullable Duration socketTimeout;

    /** Time that a command may take with all attempts; 0 is no limit. */
    private @Nullable Duration totalTimeout;

    /** Number of attempts after the first one failed. */
    private @Nullable Integer maxRetries;

    /** Time to wait before another attempt. */
    private @Nullable Duration sleepBetweenRetries;

    /** Time to keep the connection of a command that ran out of time for its late response; 0 closes it. */
    private @Nullable Duration timeoutDelay;

    /** Whether to send the user key, which writes then store together with the record. */
    private @Nullable Boolean sendKey;

    /** Node that is asked among those that hold the record. */
    private @Nullable Replica replica;

    /** Number of replicas that a read consults in a namespace without strong consistency. */
    private @Nullable ReadModeAP readModeAp;

    /** Consistency of reads in a namespace with strong consistency. */
    private @Nullable ReadModeSC readModeSc;

    /** Whether to compress large requests and to ask for compressed responses (Enterprise Edition). */
    private @Nullable Boolean compress;

    CommandProperties() {}

    public @Nullable Duration getSocketTimeout() {
        return socketTimeout;
    }

    public void setSocketTimeout(@Nullable Duration socketTimeout) {
        this.socketTimeout = socketTimeout;
    }

    public @Nullable Duration getTotalTimeout() {
        return totalTimeout;
    }

    public void setTotalTimeout(@Nullable Duration totalTimeout) {
        this.totalTimeout = totalTimeout;
    }

    public @Nullable Integer getMaxRetries() {
        return maxRetries;
    }

    public void setMaxRetries(@Nullable Integer maxRetries) {
        this.maxRetries = maxRetries;
    }

    public @Nullable Duration getSleepBetweenRetries() {
        return sleepBetweenRetries;
    }

    public void setSleepBetweenRetries(@Nullable Duration sleepBetweenRetries) {
        this.sleepBetweenRetries = sleepBetweenRetries;
    }

    public @Nullable Duration getTimeoutDelay() {
        return timeoutDelay;
    }

    public void setTimeoutDelay(@Nullable Duration timeoutDelay) {
        this.timeoutDelay = timeoutDelay;
    }

    public @Nullable Boolean getSendKey() {
        return sendKey;
    }

    public void setSendKey(@Nullable Boolean sendKey) {
        this.sendKey = sendKey;
    }

    public @Nullable Replica getReplica() {
        return replica;
    }

    public void setReplica(@Nullable Replica replica) {
        this.replica = replica;
    }

    public @Nullable ReadModeAP getReadModeAp() {
        return readModeAp;
    }

    public void setReadModeAp(@Nullable ReadModeAP readModeAp) {
        this.readModeAp = readModeAp;
    }

    public @Nullable ReadModeSC getReadModeSc() {
        return readModeSc;
    }

    public void setReadModeSc(@Nullable ReadModeSC readModeSc) {
        this.readModeSc = readModeSc;
    }

    public @Nullable Boolean getCompress() {
        return compress;
    }

    public void setCompress(@Nullable Boolean compress) {
        this.compress = compress;
    }
}
