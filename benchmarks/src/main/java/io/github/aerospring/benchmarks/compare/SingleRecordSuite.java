package io.github.aerospring.benchmarks.compare;

import java.util.List;

import com.aerospike.client.AerospikeClient;
import com.aerospike.client.Bin;
import com.aerospike.client.Key;
import io.github.aerospring.core.NativeClient;

/** Blocking reads and writes of one record of five bins: what our client costs on top of the official one. */
final class SingleRecordSuite implements Suite {

    private static final String NAME = "single-record";

    private final Key key = new Key(Clients.NAMESPACE, "compare-single", 1L);

    private final Bin[] bins = {
        new Bin("a", 1L), new Bin("b", 2.5), new Bin("c", "three"), new Bin("d", 4L), new Bin("e", 5L)
    };

    @Override
    public List<Case> cases(Clients clients, Options options) {
        AerospikeClient official = clients.official();
        NativeClient ours = clients.ours();
        official.put(null, key, bins);
        return List.of(
                new Case(
                        NAME,
                        "get",
                        1,
                        new Contender("ours", () -> ours.get(key)),
                        List.of(new Contender("official", () -> official.get(null, key)))),
                new Case(
                        NAME,
                        "put",
                        1,
                        new Contender("ours", () -> {
                            ours.put(key, bins);
                            return key;
                        }),
                        List.of(new Contender("official", () -> {
                            official.put(null, key, bins);
                            return key;
                        }))));
    }

    @Override
    public void close() {}
}
