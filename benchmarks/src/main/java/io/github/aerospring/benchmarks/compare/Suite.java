package io.github.aerospring.benchmarks.compare;

import java.io.IOException;
import java.util.List;

/** Cases over the same records. */
interface Suite extends AutoCloseable {

    /** Prepares records and makes the cases. */
    List<Case> cases(Clients clients, Options options) throws Exception;

    @Override
    void close() throws IOException;
}
