package io.github.aerospring.embedded.command;

import java.time.Duration;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.storage.NamespaceCounter;
import io.github.aerospring.embedded.storage.NamespaceSettings;
import io.github.aerospring.embedded.storage.SetSettings;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WriteCommandTests {

    private final Commands commands = new Commands();

    @Test
    void createsARecordWithTheFirstGeneration() {
        ReceivedRow reply = commands.run(Requests.write().record(0, 0).put("n", 1));

        assertThat(reply.code()).isZero();
        assertThat(reply.generation()).isEqualTo(1);
        assertThat(reply.bins()).isEmpty();
        assertThat(commands.readAll().values()).containsExactly("n=1");
    }

    @Test
    void countsGenerationsUp() {
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.run(Requests.write().record(0, 0).put("n", 2)).generation())
                .isEqualTo(2);
    }

    @Test
    void answersReadsOfTheSameRequest() {
        ReceivedRow reply = commands.run(Requests.write()
                .flag(1, Flag.READ)
                .record(0, 0)
                .put("n", 1)
                .get("n")
                .get("m"));

        assertThat(reply.values()).containsExactly("n=1");
    }

    @Test
    void answersAllBins() {
        commands.code(Requests.write().put("a", 1));

        ReceivedRow reply = commands.run(Requests.write()
                .flag(1, Flag.READ)
                .flag(1, Flag.GET_ALL)
                .record(0, 0)
                .put("b", 2)
                .get(""));

        assertThat(reply.values()).containsExactly("a=1", "b=2");
    }

    @Test
    void refusesRequestsWithoutOperations() {
        assertThat(commands.code(Requests.write())).isEqualTo(4);
    }

    @Test
    void refusesReadsWithoutTheReadFlag() {
        assertThat(commands.code(Requests.write().put("n", 1).get("n"))).isEqualTo(4);
    }

    @Test
    void refusesToReadAllBinsTogetherWithOthers() {
        Requests request = Requests.write().flag(1, Flag.READ).flag(1, Flag.GET_ALL);

        assertThat(commands.code(request.put("n", 1).get("").get("n"))).isEqualTo(4);
    }

    @Test
    void refusesTheFlagForAllBinsWithoutAnOperation() {
        assertThat(commands.code(Requests.write()
                        .flag(1, Flag.READ)
                        .flag(1, Flag.GET_ALL)
                        .put("n", 1)))
                .isEqualTo(4);
    }

    @Test
    void refusesABinNameThatIsTooLong() {
        assertThat(commands.code(Requests.write().put("0123456789abcdef", 1))).isEqualTo(21);
    }

    @Test
    void updatesOnlyWhatExists() {
        assertThat(commands.code(Requests.write().flag(3, Flag.UPDATE_ONLY).put("n", 1)))
                .isEqualTo(2);
    }

    @Test
    void touchesOnlyWhatExists() {
        assertThat(commands.code(Requests.write().op(OpCode.TOUCH, ""))).isEqualTo(2);
    }

    @Test
    void createsOnlyOnceAndTellsTheGeneration() {
        commands.code(Requests.write().put("n", 1));

        ReceivedRow reply = commands.run(
                Requests.write().flag(2, Flag.CREATE_ONLY).record(0, 0).put("n", 2));

        assertThat(reply.code()).isEqualTo(5);
        assertThat(reply.generation()).isEqualTo(1);
    }

    @Test
    void replacesBinsAndKeepsTheGeneration() {
        commands.code(Requests.write().put("a", 1).put("b", 2));
        commands.code(Requests.write().flag(3, Flag.CREATE_OR_REPLACE).put("c", 3));

        assertThat(commands.readAll().values()).containsExactly("c=3");
        assertThat(commands.readAll().generation()).isEqualTo(2);
    }

    @Test
    void refusesOperationsThatNeedTheReplacedBins() {
        commands.code(Requests.write().put("a", 1));
        for (int code : new int[] {OpCode.TOUCH, OpCode.WRITE, OpCode.INCREMENT, OpCode.APPEND, OpCode.DELETE_ALL}) {
            assertThat(commands.code(
                            Requests.write().flag(3, Flag.CREATE_OR_REPLACE).op(code, "a")))
                    .isEqualTo(4);
        }
    }

    @Test
    void comparesGenerations() {
        assertThat(commands.code(generation(Flag.GENERATION, 3))).isEqualTo(3);
        assertThat(commands.code(generation(Flag.GENERATION, 0))).isZero();
        assertThat(commands.code(generation(Flag.GENERATION, 0))).isEqualTo(3);
        assertThat(commands.code(generation(Flag.GENERATION_GREATER, 1))).isEqualTo(3);
        assertThat(commands.code(generation(Flag.GENERATION_GREATER, 2))).isZero();
        assertThat(commands.count(NamespaceCounter.FAIL_GENERATION)).isEqualTo(3);
    }

    @Test
    void refusesAnotherSet() {
        commands.code(Requests.write().put("n", 1));
        Requests other = Requests.write()
                .field(FieldType.NAMESPACE, "test")
                .field(FieldType.DIGEST, Requests.digest(0, 0))
                .put("n", 2);

        assertThat(commands.run(other).code()).isEqualTo(4);
    }

    @Test
    void refusesRecordsWithoutASetWhenTheNamespaceDoes() {
        commands.records.namespace().settings().set(NamespaceSettings.DISALLOW_NULL_SET_NAME, 1);
        Requests request = Requests.write()
                .field(FieldType.NAMESPACE, "test")
                .field(FieldType.DIGEST, Requests.digest(0, 0))
                .put("n", 2);

        assertThat(commands.run(request).code()).isEqualTo(4);
    }

    @Test
    void refusesNewRecordsOfAFullSet() {
        commands.records.namespace().sets().obtain("demo").settings().set(SetSettings.STOP_WRITES_COUNT, 1);
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.run(Requests.write().record(0, 1).put("n", 1)).code())
                .isEqualTo(22);
        assertThat(commands.code(Requests.write().put("n", 2))).isZero();
    }

    @Test
    void refusesWritesIntoASetThatTakesTooMuchSpace() {
        commands.records.namespace().sets().obtain("demo").settings().set(SetSettings.STOP_WRITES_SIZE, 10);
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.code(Requests.write().put("n", 2))).isEqualTo(22);
    }

    @Test
    void refusesAllWritesWhenTheNamespaceDoes() {
        commands.records.namespace().settings().set(NamespaceSettings.REJECT_NON_XDR_WRITES, 1);

        assertThat(commands.code(Requests.write().put("n", 1))).isEqualTo(22);
    }

    @Test
    void changesNothingWhenAnOperationFails() {
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.code(Requests.write().put("n", 2).op(OpCode.APPEND, "n", 3, new byte[] {'x'})))
                .isEqualTo(12);
        assertThat(commands.readAll().values()).containsExactly("n=1");
        assertThat(commands.readAll().generation()).isEqualTo(1);
    }

    @Test
    void deletesARecordThatEndsWithoutBins() {
        commands.code(Requests.write().put("n", 1));

        ReceivedRow reply = commands.run(Requests.write().record(0, 0).op(OpCode.DELETE_ALL, ""));

        assertThat(reply.code()).isZero();
        assertThat(reply.generation()).isZero();
        assertThat(commands.readAll().code()).isEqualTo(2);
        assertThat(commands.count(NamespaceCounter.DELETED_LAST_BIN)).isEqualTo(1);
    }

    @Test
    void doesNotFindARecordThatWouldBeginWithoutBins() {
        assertThat(commands.code(Requests.write().op(OpCode.WRITE, "n"))).isEqualTo(2);
    }

    @Test
    void refusesADurableDeleteOfTheLastBin() {
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.code(Requests.write().flag(2, Flag.DURABLE_DELETE).op(OpCode.WRITE, "n")))
                .isEqualTo(25);
    }

    @Test
    void refusesARecordThatIsTooBig() {
        commands.records.namespace().settings().set(NamespaceSettings.MAX_RECORD_SIZE, 64);

        assertThat(commands.code(Requests.write().put("n", "x".repeat(100)))).isEqualTo(13);
        assertThat(commands.count(NamespaceCounter.FAIL_RECORD_TOO_BIG)).isEqualTo(1);
    }

    @Test
    void startsAFreshRecordInPlaceOfAnExpiredOne() {
        commands.code(Requests.write().ttl(1).put("old", 1));
        commands.code(Requests.write().ttl(1).put("old", 2));
        commands.records.advance(Duration.ofSeconds(5));

        ReceivedRow reply = commands.run(Requests.write().record(0, 0).put("n", 1));

        assertThat(reply.generation()).isEqualTo(1);
        assertThat(commands.readAll().values()).containsExactly("n=1");
        assertThat(commands.records.namespace().objects()).isEqualTo(1);
    }

    @Test
    void refusesANewRecordThatWouldBeTruncatedAtOnce() {
        commands.records.namespace().truncateNow(null);
        commands.records.advance(Duration.ofSeconds(-1));

        assertThat(commands.code(Requests.write().put("n", 1))).isEqualTo(22);
    }

    @Test
    void refusesTransactions() {
        assertThat(commands.code(Requests.write()
                        .field(FieldType.TRANSACTION_ID, new byte[8])
                        .put("n", 1)))
                .isEqualTo(25);
        assertThat(commands.code(
                        Requests.write().flag(4, Flag.TRANSACTION_ROLL_FORWARD).put("n", 1)))
                .isEqualTo(25);
    }

    @Test
    void changesOnlyWhatTheFilterMatches() {
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.code(Requests.write().falseFilter().put("n", 2))).isEqualTo(27);
        assertThat(commands.code(Requests.write().malformedFilter().put("n", 2)))
                .isEqualTo(4);
        assertThat(commands.readAll().generation()).isEqualTo(1);
        assertThat(commands.code(Requests.write().trueFilter().put("n", 2))).isZero();
    }

    @Test
    void findsNoRecordWhenOneIsReplacedByNothing() {
        commands.code(Requests.write().put("n", 1));

        assertThat(commands.code(Requests.write()
                        .flag(1, Flag.READ)
                        .flag(3, Flag.REPLACE_ONLY)
                        .get("n")))
                .isEqualTo(2);
        assertThat(commands.readAll().generation()).isEqualTo(1);
    }

    @Test
    void hidesTheKeyFromExpressionsUntilItIsStored() {
        byte[] key = {(byte) 0x92, (byte) 0x92, 80, 3, 0};
        Requests first = Requests.write().flag(1, Flag.READ).field(FieldType.KEY, new byte[] {3, 'k'});

        assertThat(commands.code(first.op(OpCode.EXPRESSION_READ, "r", Particle.BLOB, key)
                        .put("n", 1)))
                .isEqualTo(26);
        commands.code(Requests.write().field(FieldType.KEY, new byte[] {3, 'k'}).put("n", 1));
        assertThat(commands.code(Requests.write()
                        .flag(1, Flag.READ)
                        .op(OpCode.EXPRESSION_READ, "r", Particle.BLOB, key)
                        .put("n", 1)))
                .isZero();
    }

    @Test
    void hidesTheKeyFromExpressionsInAReplaceButNotThatThereIsOne() {
        byte[] key = {(byte) 0x92, (byte) 0x92, 80, 3, 0};
        byte[] hasKey = {(byte) 0x92, (byte) 0x91, 71, 0};
        commands.code(Requests.write().field(FieldType.KEY, new byte[] {3, 'k'}).put("n", 1));

        assertThat(commands.code(Requests.write()
                        .flag(1, Flag.READ)
                        .flag(3, Flag.CREATE_OR_REPLACE)
                        .op(OpCode.EXPRESSION_READ, "r", Particle.BLOB, key)
                        .put("n", 1)))
                .isEqualTo(26);
        assertThat(commands.run(Requests.write()
                                .flag(1, Flag.READ)
                                .flag(3, Flag.CREATE_OR_REPLACE)
                                .op(OpCode.EXPRESSION_READ, "r", Particle.BLOB, hasKey)
                                .put("n", 1)
                                .record(0, 0))
                        .bins()
                        .get(0)
                        .value()
                        .copy())
                .containsExactly(1);
    }

    @Test
    void createsWhateverTheFilterSays() {
        assertThat(commands.code(Requests.write().falseFilter().put("n", 1))).isZero();
    }

    @Test
    void countsSuccessAndErrors() {
        commands.code(Requests.write().put("n", 1));
        commands.code(Requests.write().flag(2, Flag.CREATE_ONLY).put("n", 1));

        assertThat(commands.count(NamespaceCounter.CLIENT_WRITE_SUCCESS)).isEqualTo(1);
        assertThat(commands.count(NamespaceCounter.CLIENT_WRITE_ERROR)).isEqualTo(1);
    }

    private static Requests generation(Flag flag, int expected) {
        return Requests.write().flag(2, flag).generation(expected).put("n", 1);
    }
}
