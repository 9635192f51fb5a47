package io.github.aerospring.embedded.storage;

import java.util.Locale;

/** What the server as a whole counts; the statistic has the name of the constant in lower case. */
public enum ServiceCounter {
    CLIENT_CONNECTIONS_OPENED,
    CLIENT_CONNECTIONS_CLOSED,
    INFO_COMPLETE,
    DEMARSHAL_ERROR,
    BATCH_INDEX_INITIATE,
    BATCH_INDEX_COMPLETE,
    BATCH_INDEX_ERROR;

    /** Name of the statistic. */
    public String statistic() {
        return name().toLowerCase(Locale.ROOT);
    }
}
