package io.github.aerospring.embedded.storage;

/** What belongs to the server as a whole: its clock, settings and counters. */
public final class Service {

    private final ServerTime time;
    private final long startedMillis;
    private final Settings settings = new Settings(ServiceSettings.ALL);
    private final Counters<ServiceCounter> counters = new Counters<>(ServiceCounter.class);

    /** A server that starts now. */
    public Service(ServerTime time) {
        this.time = time;
        this.startedMillis = time.millis();
    }

    /** Clock of the server. */
    public ServerTime time() {
        return time;
    }

    /** Seconds since the server was started. */
    public long uptime() {
        return (time.millis() - startedMillis) / 1000;
    }

    /** Settings, see {@link ServiceSettings}. */
    public Settings settings() {
        return settings;
    }

    /** Counters of what clients did. */
    public Counters<ServiceCounter> counters() {
        return counters;
    }
}
