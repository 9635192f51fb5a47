package io.github.aerospring.embedded.hll;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.hll.HllOperations.Modification;
import io.github.aerospring.embedded.hll.HllOperations.Result;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.OperationTable;
import org.jspecify.annotations.Nullable;

/** Modifications: init, add, set_union, refresh_count and fold. */
final class HllModifications {

    private static final int INIT = 0;
    private static final int ADD = 1;
    private static final int SET_UNION = 2;
    private static final int REFRESH_COUNT = 3;
    private static final int FOLD = 4;

    private static final long CREATE_OR_UPDATE = HllPolicy.CREATE_ONLY | HllPolicy.UPDATE_ONLY | HllPolicy.NO_FAIL;

    private HllModifications() {}

    static void register(OperationTable<Modification> table) {
        table.add(INIT, 0, 3, (reader, count) -> {
            HllParameters in = new HllParameters(reader, count);
            int indexBits = in.indexBits();
            int minHashBits = in.minHashBits(indexBits);
            return new Modification(in.policy(CREATE_OR_UPDATE), old -> init(old, indexBits, minHashBits));
        });
        table.add(ADD, 1, 4, (reader, count) -> {
            HllParameters in = new HllParameters(reader, count);
            List<Element> elements = in.elements();
            int indexBits = in.indexBits();
            int minHashBits = in.minHashBits(indexBits);
            HllPolicy policy = in.policy(HllPolicy.CREATE_ONLY | HllPolicy.NO_FAIL);
            return new Modification(
                    policy, old -> add(old == null ? create(indexBits, minHashBits) : old.copy(), elements));
        });
        table.add(SET_UNION, 1, 2, (reader, count) -> {
            HllParameters in = new HllParameters(reader, count);
            List<Sketch> others = in.sketches();
            HllPolicy policy = in.policy(CREATE_OR_UPDATE | HllPolicy.ALLOW_FOLD);
            return new Modification(policy, old -> union(old, others, policy.allowFold()));
        });
        table.add(
                REFRESH_COUNT,
                0,
                0,
                (reader, count) -> new Modification(HllPolicy.NONE, HllModifications::refreshCount));
        table.add(FOLD, 1, 1, (reader, count) -> {
            int indexBits = new HllParameters(reader, count).indexBits();
            return new Modification(HllPolicy.NONE, old -> fold(present(old), indexBits));
        });
    }

    private static Result init(@Nullable Sketch old, int indexBits, int minHashBits) {
        if (old == null) {
            return new Result(create(indexBits, minHashBits), null);
        }
        int index = indexBits == HllParameters.UNSET ? old.indexBits() : indexBits;
        int minHash = minHashBits == HllParameters.UNSET ? old.minHashBits() : minHashBits;
        if (!Sketch.isCombination(index, minHash)) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "bits: " + index + " and " + minHash + " (expected: at most 64 together)");
        }
        return new Result(Sketch.empty(index, minHash), null);
    }

    private static Sketch create(int indexBits, int minHashBits) {
        if (indexBits == HllParameters.UNSET) {
            throw ResultCode.OP_NOT_APPLICABLE.because("index bits: -1 (expected: 4 to 16, to create the bin)");
        }
        return Sketch.empty(indexBits, Math.max(0, minHashBits));
    }

    private static Result add(Sketch sketch, List<Element> elements) {
        int changed = 0;
        for (Element element : elements) {
            if (sketch.raise(element.index(sketch), element.value(sketch))) {
                changed++;
            }
        }
        if (changed > 0) {
            sketch.cache(0);
        }
        return new Result(sketch, HllOperations.integer(changed));
    }

    private static Result union(@Nullable Sketch old, List<Sketch> others, boolean allowFold) {
        if (old == null) {
            return new Result(new SketchSet(others).union(), null);
        }
        if (!allowFold) {
            requireSameShape(old, new SketchSet(others));
        }
        List<Sketch> all = new ArrayList<>(others);
        all.add(old);
        return new Result(new SketchSet(all).union(), null);
    }

    private static void requireSameShape(Sketch old, SketchSet others) {
        if (old.indexBits() > others.indexBits()) {
            throw ResultCode.OP_NOT_APPLICABLE.because("index bits: " + others.indexBits() + " (expected: at least "
                    + old.indexBits() + ", those of the bin, or ALLOW_FOLD)");
        }
        if (old.minHashBits() != 0 && old.minHashBits() != others.minHashBits()) {
            throw ResultCode.OP_NOT_APPLICABLE.because("min-hash bits: " + others.minHashBits() + " (expected: "
                    + old.minHashBits() + ", those of the bin, or ALLOW_FOLD)");
        }
    }

    private static Result refreshCount(@Nullable Sketch old) {
        Sketch sketch = present(old).copy();
        sketch.cache(Cardinality.of(sketch));
        return new Result(sketch, HllOperations.integer(sketch.cache()));
    }

    private static Result fold(Sketch old, int indexBits) {
        if (old.minHashBits() != 0) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "bin: " + old.minHashBits() + " min-hash bits (expected: 0, to fold)");
        }
        if (indexBits == HllParameters.UNSET || indexBits > old.indexBits()) {
            throw ResultCode.OP_NOT_APPLICABLE.because(
                    "index bits: " + indexBits + " (expected: at most " + old.indexBits() + ", those of the bin)");
        }
        if (indexBits == old.indexBits()) {
            return new Result(old.copy(), null);
        }
        return new Result(new SketchSet(List.of(old, Sketch.empty(indexBits, 0))).union(), null);
    }

    private static Sketch present(@Nullable Sketch old) {
        if (old == null) {
            throw ResultCode.BIN_NOT_FOUND.because("bin: absent (expected: a HyperLogLog)");
        }
        return old;
    }
}
