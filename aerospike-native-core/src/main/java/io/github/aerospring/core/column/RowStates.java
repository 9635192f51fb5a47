package io.github.aerospring.core.column;

import java.util.Arrays;

import com.aerospike.client.ResultCode;
import org.jspecify.annotations.Nullable;

/** Result code, generation and expiry of rows; what is not kept is zero for every row. */
final class RowStates {

    private int @Nullable [] resultCodes;
    private int @Nullable [] generations;
    private int @Nullable [] voidTimes;

    private RowStates() {}

    /** Rows that wait for their answers. */
    static RowStates pending(int rows) {
        RowStates states = metadata(rows);
        states.resultCodes = new int[rows];
        Arrays.fill(states.resultCodes, ResultCode.NO_RESPONSE);
        return states;
    }

    /** Rows that were all read, with metadata. */
    static RowStates metadata(int rows) {
        RowStates states = new RowStates();
        states.generations = new int[rows];
        states.voidTimes = new int[rows];
        return states;
    }

    /** Rows that were all read, without metadata. */
    static RowStates none() {
        return new RowStates();
    }

    int resultCode(int row) {
        return resultCodes == null ? ResultCode.OK : resultCodes[row];
    }

    void resultCode(int row, int code) {
        if (resultCodes != null) {
            resultCodes[row] = code;
        }
    }

    void read(int row, int generation, int voidTime) {
        if (generations != null && voidTimes != null) {
            generations[row] = generation;
            voidTimes[row] = voidTime;
        }
    }

    int[] resultCodes(int capacity) {
        return resultCodes == null ? new int[capacity] : resultCodes;
    }

    int[] generations(int capacity) {
        return generations == null ? new int[capacity] : generations;
    }

    int[] voidTimes(int capacity) {
        return voidTimes == null ? new int[capacity] : voidTimes;
    }

    RowStates resized(int rows) {
        RowStates states = new RowStates();
        states.resultCodes = resultCodes == null ? null : Arrays.copyOf(resultCodes, rows);
        states.generations = generations == null ? null : Arrays.copyOf(generations, rows);
        states.voidTimes = voidTimes == null ? null : Arrays.copyOf(voidTimes, rows);
        return states;
    }

    void append(int at, RowStates other, int rows) {
        if (generations != null && other.generations != null && voidTimes != null && other.voidTimes != null) {
            System.arraycopy(other.generations, 0, generations, at, rows);
            System.arraycopy(other.voidTimes, 0, voidTimes, at, rows);
        }
    }
}
