package io.github.aerospring.embedded.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.judge.RealServer;
import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.net.RawClient;
import io.github.aerospring.embedded.storage.Digest;

/** The embedded server and the real one, with the same requests sent to both. */
final class TwoServers implements AutoCloseable {

    private static final int DIGEST = 4;
    private static final int INDEX_VALUES = 15;
    private static final HexFormat HEX = HexFormat.of();

    private final EmbeddedAerospike embedded;
    private final RawClient ours;
    private final RawClient theirs;
    private final List<String> differences = new ArrayList<>();
    private int compared;

    TwoServers() throws IOException {
        String[] hostAndPort = RealServer.hosts().split(",", 2)[0].trim().split(":", 2);
        this.embedded = EmbeddedAerospike.builder().start();
        this.ours = new RawClient(embedded.host(), embedded.port());
        this.theirs = new RawClient(hostAndPort[0], Integer.parseInt(hostAndPort[1]));
    }

    /** What was not the same since the last call. */
    List<String> differences() {
        List<String> since = List.copyOf(differences);
        differences.clear();
        return since;
    }

    /** Number of answers that were compared. */
    int compared() {
        return compared;
    }

    /** Sends a request on one record; codes and generations have to be the same. */
    void write(Requests request) throws IOException {
        byte[] body = request.body();
        compare("write", summary(ours.single(body)), summary(theirs.single(body)));
    }

    /** Deletes a record wherever it is. */
    void delete(byte[] digest) throws IOException {
        byte[] body = Requests.delete()
                .field(FieldType.NAMESPACE, "test")
                .field(FieldType.DIGEST, digest)
                .body();
        ours.single(body);
        theirs.single(body);
    }

    /** Sends an info command whose answers have to be the same, apart from what changes with time. */
    String info(String command) throws IOException {
        String mine = ours.info(command + "\n");
        String real = theirs.info(command + "\n");
        compare(command, steady(mine), steady(real));
        return mine;
    }

    /** Waits until something is true of the answers of both. */
    void await(String command, String wanted) throws IOException {
        await(ours, command, wanted);
        await(theirs, command, wanted);
    }

    /** Sends a query; the rows of each partition have to be the same, in the same order. Those of the embedded server. */
    List<ReceivedRow> query(String what, Requests request) throws IOException {
        byte[] body = request.body();
        List<ReceivedRow> mine = ours.query(body);
        List<ReceivedRow> real = theirs.query(body);
        Map<Integer, List<String>> myRows = byPartition(mine);
        Map<Integer, List<String>> realRows = byPartition(real);
        compared++;
        if (!myRows.equals(realRows)) {
            differences.add(what + " " + HEX.formatHex(body) + firstDifference(myRows, realRows));
        }
        return mine;
    }

    /** Sends a query whose code alone has to be the same, since other tests may have records; the code. */
    int code(String what, Requests request) throws IOException {
        byte[] body = request.body();
        int mine = lastCode(ours.query(body));
        compare(what + " " + HEX.formatHex(body), mine, lastCode(theirs.query(body)));
        return mine;
    }

    @Override
    public void close() throws IOException {
        ours.close();
        theirs.close();
        embedded.close();
    }

    /** Whether a row is about a record. */
    static boolean hasDigest(ReceivedRow row) {
        return row.fields().containsKey(DIGEST);
    }

    /** Partition of a row that has a digest. */
    static int partition(ReceivedRow row) {
        return Digest.of(ByteSlice.of(row.fields().get(DIGEST))).partition();
    }

    private void compare(String what, Object mine, Object real) {
        compared++;
        if (!mine.equals(real)) {
            differences.add(what + "\n  server " + real + "\n  ours   " + mine);
        }
    }

    private static void await(RawClient client, String command, String wanted) throws IOException {
        for (int tries = 0; !client.info(command + "\n").contains(wanted); tries++) {
            if (tries == 1000) {
                throw new IOException(command + ": " + client.info(command + "\n") + " (expected: " + wanted + ")");
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int lastCode(List<ReceivedRow> rows) {
        return rows.get(rows.size() - 1).code();
    }

    private static String steady(String answer) {
        return answer.replaceAll(
                "(load_time|used_bytes|entries_per_bval|entries_per_rec|run-time|time-since-done|net-io-bytes|net-io-time|from)=[^;:\\n]+",
                "$1=?");
    }

    private static String summary(ReceivedRow row) {
        return row.code() + " generation " + row.generation();
    }

    private static String firstDifference(Map<Integer, List<String>> mine, Map<Integer, List<String>> real) {
        for (int partition = -1; partition < 4096; partition++) {
            List<String> mineHere = mine.getOrDefault(partition, List.of());
            List<String> realHere = real.getOrDefault(partition, List.of());
            for (int i = 0; i < Math.max(mineHere.size(), realHere.size()); i++) {
                String my = i < mineHere.size() ? mineHere.get(i) : "none";
                String their = i < realHere.size() ? realHere.get(i) : "none";
                if (!my.equals(their)) {
                    return "\n  row " + i + " of partition " + partition + ", server (" + realHere.size() + ") " + their
                            + "\n  ours (" + mineHere.size() + ") " + my;
                }
            }
        }
        return "";
    }

    private static Map<Integer, List<String>> byPartition(List<ReceivedRow> rows) {
        Map<Integer, List<String>> texts = new TreeMap<>();
        for (ReceivedRow row : rows) {
            texts.computeIfAbsent(hasDigest(row) ? partition(row) : -1, any -> new ArrayList<>())
                    .add(text(row));
        }
        return texts;
    }

    private static String text(ReceivedRow row) {
        StringBuilder text = new StringBuilder();
        text.append("info1 ").append(row.info1()).append(" info3 ").append(row.info3());
        text.append(" code ").append(row.code()).append(" generation ").append(row.generation());
        row.fields()
                .forEach((type, value) ->
                        text.append(" field ").append(type).append(' ').append(HEX.formatHex(value)));
        row.bins().forEach(bin -> text.append(" bin ")
                .append(bin.code())
                .append(' ')
                .append(bin.name())
                .append(' ')
                .append(bin.particleType())
                .append(' ')
                .append(HEX.formatHex(bin.value().copy())));
        return text.toString();
    }

    /** Where a query goes on after a row. */
    static byte[] digest(ReceivedRow row) {
        return row.fields().get(DIGEST);
    }

    /** Where in its index a row was found. */
    static byte[] indexValue(ReceivedRow row) {
        return row.fields().get(INDEX_VALUES);
    }
}
