package io.github.aerospring.embedded.operation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/** The operations that the server knows. */
public final class RecordOps {

    private static final List<RecordOp> ON_WHOLE_VALUES = List.of(
            new ReadOp(),
            new WriteOp(),
            new IncrementOp(),
            new AppendOp(),
            new PrependOp(),
            new TouchOp(),
            new DeleteAllOp());

    static final List<RecordOp> ALL = Stream.concat(ON_WHOLE_VALUES.stream(), ValueOperations.ALL.stream())
            .toList();

    /** Most operations of a request. */
    public static final int MAX_OPERATIONS = 32768;
    /** Longest bin name in bytes. */
    public static final int MAX_BIN_NAME = 15;

    private static final RecordOp READ_ALL = new ReadAllOp();
    private static final Map<Integer, RecordOp> BY_CODE =
            ALL.stream().collect(Collectors.toMap(RecordOp::code, Function.identity()));

    private RecordOps() {}

    /**
     * What an operation does.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 for an unknown code
     */
    public static RecordOp of(Operation operation) {
        RecordOp op = find(operation);
        if (op == null) {
            throw ResultCode.PARAMETER.failure();
        }
        return op;
    }

    /** What an operation does, null for an unknown code. */
    public static @Nullable RecordOp find(Operation operation) {
        return BY_CODE.get(operation.code());
    }

    /** The operation that reads all bins: in a write that asks for all bins, a read without a name. */
    public static RecordOp readAll() {
        return READ_ALL;
    }

    /**
     * Checks the name of a bin.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 21 for a name of more than 15 bytes or
     *     one with a zero byte
     */
    public static void checkBinName(String name) {
        if (!isBinName(name)) {
            throw ResultCode.BIN_NAME.failure();
        }
    }

    /** Whether a bin can have a name: at most 15 bytes, none of them 0. */
    public static boolean isBinName(String name) {
        return name.length() <= MAX_BIN_NAME && name.indexOf('\0') < 0;
    }
}
