package io.github.aerospring.core.internal.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerReaderTests {

    private static final int ROWS = 500;

    private final Random random = new Random(7);
    private final List<String> stored = new ArrayList<>();
    private final BinDecoder decoder =
            new BinDecoder(List.of("a", "fifteen-letters", "c"), new CellSink[] {sink("a"), sink("f"), sink("c")});

    private CellSink sink(String name) {
        return (row, type, buffer, offset, length) ->
                stored.add(row + name + type + new String(buffer, offset, length, StandardCharsets.UTF_8));
    }

    private AnswerReader.Rows rows(boolean pausing) {
        return new AnswerReader.Rows() {
            @Override
            public int row(byte[] buffer, int position, int end) throws IOException {
                int row = RowHeader.batchIndex(buffer, position);
                int bins = RowHeader.bins(buffer, position);
                int next = decoder.decode(buffer, position + RowHeader.SIZE, end, bins, row);
                return pausing && next >= 0 && row % 7 == 0 ? ~next : next;
            }

            @Override
            public void flush(byte[] buffer) {
                decoder.flush(buffer);
            }
        };
    }

    private static byte[] row(int index, String... bins) {
        RequestBuffer row = new RequestBuffer(new byte[16]);
        row.putBytes(new byte[] {22, 0, 0, 0, 0, 0});
        row.putInt(1);
        row.putInt(0);
        row.putInt(index);
        row.putShort(0);
        row.putShort(bins.length / 2);
        for (int i = 0; i < bins.length; i += 2) {
            byte[] value = bins[i + 1].getBytes(StandardCharsets.UTF_8);
            row.putOperation(1, value.length == 0 ? Particles.NULL : Particles.STRING, bins[i], value.length);
            row.putBytes(value);
        }
        return row.copy();
    }

    private static byte[] last(int code) {
        byte[] row = row(0);
        row[3] = 1;
        row[5] = (byte) code;
        return row;
    }

    private static byte[] message(int type, byte[] body) {
        byte[] message = new byte[8 + body.length];
        WireBytes.putLong(message, 0, 2L << 56 | (long) type << 48 | body.length);
        System.arraycopy(body, 0, message, 8, body.length);
        return message;
    }

    private static byte[] compressed(byte[] message) {
        Deflater deflater = new Deflater();
        deflater.setInput(message);
        deflater.finish();
        byte[] body = new byte[message.length + 100];
        int size = deflater.deflate(body, 8, body.length - 8);
        deflater.end();
        WireBytes.putLong(body, 0, message.length);
        return message(4, java.util.Arrays.copyOf(body, 8 + size));
    }

    private byte[] answer(List<String> expected, boolean compress) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < ROWS; i++) {
            String c = "v".repeat(random.nextInt(i == 300 ? 5000 : 40));
            body.writeBytes(
                    i % 5 == 0
                            ? row(i, "c", c + "!", "x", "unknown")
                            : row(i, "a", "1", "fifteen-letters", "", "c", c + "!"));
            if (i % 5 != 0) {
                expected.add(i + "a3" + 1);
            }
            expected.add(i + "c3" + c + "!");
            if (random.nextInt(20) == 0 || i == ROWS - 1) {
                byte[] message = message(3, body.toByteArray());
                all.writeBytes(compress ? compressed(message) : message);
                body.reset();
            }
        }
        all.writeBytes(message(3, last(0)));
        return all.toByteArray();
    }

    private AnswerReader.Source pieces(byte[] bytes, int size) {
        int[] position = {0};
        return (target, offset, length) -> {
            int count = Math.min(Math.min(length, 1 + random.nextInt(size)), bytes.length - position[0]);
            if (count == 0) {
                return -1;
            }
            System.arraycopy(bytes, position[0], target, offset, count);
            position[0] += count;
            return count;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 30, 1000, 100_000})
    void everyRowIsDecodedOnceHoweverItArrives(int piece) throws IOException {
        List<String> expected = new ArrayList<>();
        byte[] answer = answer(expected, false);
        AnswerReader reader = new AnswerReader(new byte[64]);

        int code = reader.read(pieces(answer, piece), rows(false));

        assertThat(code).isZero();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(reader.bytesIn()).isEqualTo(answer.length);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 50, 100_000})
    void compressedMessagesAreInflated(int piece) throws IOException {
        List<String> expected = new ArrayList<>();
        byte[] answer = answer(expected, true);

        int code = new AnswerReader(new byte[100]).read(pieces(answer, piece), rows(false));

        assertThat(code).isZero();
        assertThat(stored).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void pauseGoesOnWhereItStopped() throws IOException {
        List<String> expected = new ArrayList<>();
        AnswerReader.Source source = pieces(answer(expected, false), 200);
        AnswerReader reader = new AnswerReader(new byte[64]);
        int pauses = 0;
        while (reader.read(source, rows(true)) == AnswerReader.PAUSED) {
            pauses++;
        }

        assertThat(pauses).isEqualTo((ROWS + 6) / 7);
        assertThat(stored).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void codeOfTheLastMessageIsReturned() throws IOException {
        assertThat(new AnswerReader(new byte[64]).read(pieces(message(3, last(150)), 9), rows(false)))
                .isEqualTo(150);
    }

    @Test
    void brokenAnswersFail() {
        byte[] torn = row(1, "a", "value");
        torn[25] = 100;
        assertThatThrownBy(() -> read(message(3, torn))).hasMessageContaining("a row ends behind its message");
        assertThatThrownBy(() -> read(message(1, row(1)))).hasMessageContaining("message of type 1");
        assertThatThrownBy(() -> read(new byte[] {2, 3, 0, 0, 64, 0, 0, 0})).hasMessageContaining("1073741824 bytes");
        assertThatThrownBy(() -> read(message(3, row(1)))).hasMessageContaining("middle of an answer");
        assertThatThrownBy(() -> read(message(4, new byte[] {0, 0, 0, 0, 0, 0, 0, 50, 1, 2, 3})))
                .hasMessageContaining("malformed compressed message");
    }

    private int read(byte[] answer) throws IOException {
        return new AnswerReader(new byte[64]).read(pieces(answer, 1000), rows(false));
    }
}
