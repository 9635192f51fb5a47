package io.github.aerospring.embedded.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RepliesTests {

    private static final int ROW = MessageHeader.SIZE;

    private final List<byte[]> sent = new ArrayList<>();
    private final List<Integer> timeouts = new ArrayList<>();
    private final Replies replies = new Replies((bytes, length, timeout) -> {
        sent.add(Arrays.copyOf(bytes, length));
        timeouts.add(timeout);
    });

    @Test
    void sendsASingleRowWithItsProtocolHeader() {
        replies.single(ReplyRow.of(ResultCode.NOT_FOUND));

        assertThat(sent).hasSize(1);
        WireReader in = new WireReader(sent.get(0), 0, sent.get(0).length);
        assertThat(in.i64()).isEqualTo(0x0203_0000_0000_0016L);
        assertThat(ReceivedRow.readAll(in.slice(ROW).copy()).get(0).code()).isEqualTo(2);
    }

    @Test
    void gathersRowsUntilAMessageIsFull() {
        for (int i = 0; i < 5; i++) {
            replies.add(ReplyRow.of(ResultCode.OK), 2 * ROW);
        }

        assertThat(sent).extracting(message -> message.length).containsExactly(8 + 2 * ROW, 8 + 2 * ROW);
        replies.flush();
        assertThat(sent).extracting(message -> message.length).endsWith(8 + ROW);
    }

    @Test
    void sendsARowThatIsLargerThanAMessageAlone() {
        ReplyBin large = new ReplyBin(OpCode.READ, "b", Particle.of(Particle.BLOB, new byte[500]));
        ReplyRow row = new ReplyRow(0, 0, ResultCode.OK, 1, 0, 0, List.of(), List.of(large));

        replies.add(ReplyRow.of(ResultCode.OK), 100);
        replies.add(row, 100);
        replies.add(ReplyRow.last(ResultCode.OK), 100);
        replies.flush();

        assertThat(sent).extracting(message -> message.length).containsExactly(8 + ROW, 8 + ROW + 9 + 500, 8 + ROW);
    }

    @Test
    void sendsNothingWhenThereIsNothing() {
        replies.flush();

        assertThat(sent).isEmpty();
    }

    @Test
    void forgetsRowsThatAreDiscarded() {
        replies.add(ReplyRow.of(ResultCode.OK), 1000);
        replies.discard();
        replies.single(ReplyRow.last(ResultCode.PARAMETER));

        assertThat(sent).extracting(message -> message.length).containsExactly(8 + ROW);
    }

    @Test
    void passesTheTimeLimitOn() {
        replies.limitSending(250);
        replies.single(ReplyRow.of(ResultCode.OK));

        assertThat(timeouts).containsExactly(250);
    }

    @Test
    void writesFieldsAndBins() {
        ReplyRow row = new ReplyRow(
                Flag.GET_NO_BINS.mask(),
                Flag.LAST.mask(),
                ResultCode.OK,
                3,
                77,
                5,
                List.of(new ReplyField(FieldType.SET, WireText.bytes("demo"))),
                List.of(new ReplyBin(OpCode.READ, "n", new IntegerParticle(9))));

        ReceivedRow received = ReceivedRow.of(row);

        assertThat(received.info1()).isEqualTo(0x20);
        assertThat(received.isLast()).isTrue();
        assertThat(received.generation()).isEqualTo(3);
        assertThat(received.voidTime()).isEqualTo(77);
        assertThat(received.batchIndex()).isEqualTo(5);
        assertThat(received.fields()).containsOnlyKeys(FieldType.SET.code());
        assertThat(received.values()).containsExactly("n=9");
    }
}
