package io.github.aerospring.embedded.message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MessageTests {

    @Test
    void readsHeaderFieldsAndOperations() {
        Message message = Requests.write()
                .record(1, 2)
                .generation(7)
                .ttl(0xFFFF_FFFFL)
                .transactionTtl(1000)
                .put("n", 42)
                .get("m")
                .message();

        assertThat(message.has(Flag.WRITE)).isTrue();
        assertThat(message.has(Flag.READ)).isFalse();
        assertThat(message.header()).isEqualTo(new MessageHeader(0, 1, 0, 0, 7, 0xFFFF_FFFFL, 1000));
        assertThat(message.fields().text(FieldType.NAMESPACE)).isEqualTo("test");
        assertThat(message.operations()).extracting(Operation::name).containsExactly("n", "m");
        assertThat(message.operations().get(0).value().reader().i64()).isEqualTo(42);
    }

    @Test
    void skipsFieldsOfUnknownType() {
        Message message = new Requests()
                .field(99, new byte[3])
                .field(FieldType.SET, "demo")
                .message();

        assertThat(message.fields().text(FieldType.SET)).isEqualTo("demo");
    }

    @Test
    void takesTheFirstOfTwoFieldsWithOneType() {
        Message message = new Requests()
                .field(FieldType.SET, "first")
                .field(FieldType.SET, "second")
                .message();

        assertThat(message.fields().text(FieldType.SET)).isEqualTo("first");
    }

    @Test
    void refusesBytesAfterTheLastOperation() {
        byte[] body = new WireWriter(64)
                .bytes(Requests.readAll().record(0, 0).body())
                .u8(0)
                .toByteArray();

        assertThatThrownBy(() -> Message.read(ByteSlice.of(body)))
                .isInstanceOf(MalformedMessageException.class)
                .hasMessageContaining("after the last operation: 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 21, 22, 30, 40})
    void refusesAMessageThatEndsEarly(int length) {
        byte[] body = Requests.write().record(0, 0).put("n", 1).body();
        ByteSlice cut = new ByteSlice(body, 0, length);

        assertThatThrownBy(() -> Message.read(cut)).isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void refusesAFieldOfSizeZero() {
        byte[] body = Requests.readAll().field(FieldType.SET, "demo").body();
        body[25] = 0;

        assertThatThrownBy(() -> Message.read(ByteSlice.of(body))).hasMessageContaining("field size: 0");
    }

    @Test
    void refusesAnOperationWhoseNameIsLongerThanItself() {
        byte[] body = Requests.read().get("n").body();
        body[22 + 7] = 9;

        assertThatThrownBy(() -> Message.read(ByteSlice.of(body))).isInstanceOf(MalformedMessageException.class);
    }

    @Test
    void skipsTheUpdateTimeBetweenNameAndValue() {
        WireWriter out = new WireWriter(32)
                .u32(4 + 1 + 8 + 1)
                .u8(OpCode.WRITE)
                .u8(Particle.INTEGER)
                .u8(1)
                .u8(1)
                .text("n")
                .i64(99)
                .u8(5);

        Operation operation =
                Operation.read(new WireReader(out.array(), 0, out.size()), 1).get(0);

        assertThat(operation.value().reader().u8()).isEqualTo(5);
    }

    @Test
    void takesTheRowsOfABatchToTheEndOfTheMessageWhateverTheirFieldSays() {
        byte[] body = Requests.read()
                .flag(1, Flag.BATCH)
                .trueFilter()
                .field(FieldType.BATCH, new byte[] {0, 0, 0, 1, 4, 77})
                .body();
        int length = 22 + 4 + 5;

        for (int size : new int[] {0, 1, 3, 7, 8, 200}) {
            body[length + 3] = (byte) size;
            Fields fields = Message.read(ByteSlice.of(body)).fields();

            assertThat(fields.has(FieldType.FILTER_EXPRESSION)).isTrue();
            assertThat(fields.find(FieldType.BATCH)).isEqualTo(ByteSlice.of(new byte[] {0, 0, 0, 1, 4, 77}));
        }
    }

    @Test
    void takesTheLastOfTwoFieldsWithRows() {
        Message message = Requests.read()
                .flag(1, Flag.BATCH)
                .field(FieldType.BATCH_WITH_SET, new byte[] {1})
                .field(FieldType.BATCH, new byte[] {2})
                .message();

        assertThat(message.fields().find(FieldType.BATCH)).isEqualTo(ByteSlice.of(new byte[] {2}));
    }

    @Test
    void findsNoRowsInABatchThatLacksAField() {
        byte[] body = Requests.read()
                .flag(1, Flag.BATCH)
                .field(FieldType.BATCH, new byte[] {0, 0, 0, 1, 4})
                .body();
        body[19] = 2;

        assertThat(Message.read(ByteSlice.of(body)).fields().has(FieldType.BATCH))
                .isFalse();
    }
}
