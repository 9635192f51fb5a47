package io.github.aerospring.embedded.cluster;

import io.github.aerospring.embedded.storage.Record;

/** Which of two versions of a record wins when nodes that could not see each other have both written it. */
public enum ConflictResolution {
    /** The one that was written more often; if equal, the later one. */
    GENERATION("generation") {
        @Override
        boolean wins(Record candidate, Record present) {
            return candidate.generation() == present.generation()
                    ? candidate.lastUpdate() > present.lastUpdate()
                    : candidate.generation() > present.generation();
        }
    },
    /** The one that was written later; if equal, the one that was written more often. */
    LAST_UPDATE_TIME("last-update-time") {
        @Override
        boolean wins(Record candidate, Record present) {
            return candidate.lastUpdate() == present.lastUpdate()
                    ? isAfter(candidate.generation(), present.generation())
                    : candidate.lastUpdate() > present.lastUpdate();
        }
    };

    private static final int HALF = 1 << 15;

    private final String label;

    ConflictResolution(String label) {
        this.label = label;
    }

    /** Name of the policy in the configuration of a namespace. */
    public String label() {
        return label;
    }

    /** Whether a version takes the place of another. */
    abstract boolean wins(Record candidate, Record present);

    /** Generations begin again with 1, so the one that is less than half the numbers ahead is later. */
    private static boolean isAfter(int candidate, int present) {
        int ahead = (candidate - present) & 0xFFFF;
        return ahead != 0 && ahead < HALF;
    }
}
