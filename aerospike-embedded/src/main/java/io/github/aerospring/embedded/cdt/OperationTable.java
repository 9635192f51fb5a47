package io.github.aerospring.embedded.cdt;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.github.aerospring.embedded.message.ResultCode;

/** All operations by code, collected from their families. */
final class OperationTable {

    /** Code of the first operation on maps; all below are operations on lists. */
    private static final int FIRST_MAP_CODE = 64;

    private static final Map<Integer, CdtOperation> BY_CODE = byCode(Stream.of(
                    ListBasics.operations(),
                    ListWrites.operations(),
                    ListSelections.operations(),
                    MapWrites.operations(),
                    MapSelections.operations())
            .flatMap(List::stream)
            .toList());

    private OperationTable() {}

    /** Whether an operation with this code, known or not, is for lists. */
    static boolean isForLists(int code) {
        return code < FIRST_MAP_CODE;
    }

    static CdtOperation find(int code, boolean modifies) {
        CdtOperation operation = BY_CODE.get(code);
        if (operation == null || operation.modifies() != modifies) {
            throw ResultCode.PARAMETER.because(
                    "operation: " + code + " (expected: one that " + (modifies ? "modifies" : "reads") + ")");
        }
        return operation;
    }

    static Collection<CdtOperation> all() {
        return BY_CODE.values();
    }

    private static Map<Integer, CdtOperation> byCode(List<CdtOperation> operations) {
        Map<Integer, CdtOperation> byCode = new HashMap<>();
        for (CdtOperation operation : operations) {
            if (byCode.put(operation.code(), operation) != null) {
                throw new IllegalStateException("operation code: " + operation.code() + " twice (expected: unique)");
            }
        }
        return Map.copyOf(byCode);
    }
}
