package io.github.aerospring.embedded.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import io.github.aerospring.embedded.EmbeddedAerospike;
import io.github.aerospring.embedded.fuzz.DamagedFrames.Frame;

/** Sends the damaged requests of one seed, many at a time, and finds the one that the server did not survive. */
final class Fuzzer {

    private static final int TOGETHER = 32;
    private static final int TOGETHER_BYTES = 1 << 16;
    private static final int REFRESH = 10_000;

    private final EmbeddedAerospike server;
    private final List<byte[]> valid;
    private final DamagedFrames frames;

    Fuzzer(EmbeddedAerospike server, long seed, List<byte[]> valid) {
        this.server = server;
        this.valid = valid;
        this.frames = new DamagedFrames(seed, valid);
    }

    /**
     * Sends requests.
     *
     * @throws AssertionError with the bytes of a request after which the server ended the connection or did not answer
     */
    void send(int count) throws IOException {
        List<byte[]> waiting = new ArrayList<>();
        int bytes = 0;
        FuzzConnection connection = new FuzzConnection(server);
        try {
            for (int sent = 0; sent < count; sent++) {
                if (sent % REFRESH == 0) {
                    waiting.addAll(valid);
                }
                Frame frame = frames.next();
                if (frame.framed()) {
                    waiting.add(frame.bytes());
                    bytes += frame.bytes().length;
                } else {
                    abandon(frame.bytes());
                }
                if (waiting.size() >= TOGETHER || bytes > TOGETHER_BYTES || sent == count - 1) {
                    exchange(connection, waiting);
                    waiting.clear();
                    bytes = 0;
                }
            }
        } finally {
            connection.close();
        }
    }

    private void exchange(FuzzConnection connection, List<byte[]> requests) {
        try {
            connection.exchange(requests);
        } catch (IOException | RuntimeException e) {
            for (byte[] request : requests) {
                alone(request);
            }
            throw new AssertionError("not survived, but each of them alone is: " + hex(requests), e);
        }
    }

    private void alone(byte[] request) {
        try (FuzzConnection connection = new FuzzConnection(server)) {
            connection.exchange(List.of(request));
        } catch (IOException | RuntimeException e) {
            throw new AssertionError("not survived: " + hex(List.of(request)), e);
        }
    }

    private void abandon(byte[] request) {
        try (FuzzConnection connection = new FuzzConnection(server)) {
            connection.abandon(request);
        } catch (IOException | RuntimeException e) {
            throw new AssertionError("not ended: " + hex(List.of(request)), e);
        }
    }

    private static String hex(List<byte[]> requests) {
        return requests.stream()
                .map(HexFormat.of()::formatHex)
                .map(hex -> hex.length() > 4000 ? hex.substring(0, 4000) + "..." + hex.length() / 2 + " bytes" : hex)
                .toList()
                .toString();
    }
}
