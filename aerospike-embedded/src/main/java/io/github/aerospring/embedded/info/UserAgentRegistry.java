package io.github.aerospring.embedded.info;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** How many open connections have each user agent. */
final class UserAgentRegistry {

    private final Map<String, Integer> counts = new ConcurrentSkipListMap<>();

    void add(String userAgent) {
        counts.merge(userAgent, 1, Integer::sum);
    }

    void remove(InfoSession session) {
        String userAgent = session.userAgent();
        if (userAgent != null) {
            counts.computeIfPresent(userAgent, (agent, count) -> count == 1 ? null : count - 1);
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }
}
