package io.github.aerospring.embedded.query;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Random;

import com.aerospike.client.exp.Exp;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.KeyType;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.ReceivedRow;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireWriter;
import org.jspecify.annotations.Nullable;

/** Random queries over the indexes of a {@link RandomWorld}, and over none. */
final class RandomQueries {

    private static final int STEP = 700;
    private static final int PARTITIONS = 6;

    /** The size of a list. */
    private static final byte[] SIZE = {(byte) 0x91, 16};
    /** An expression and no flags. */
    private static final byte[] MODULO = new WireWriter(16)
            .u8(0x92)
            .bytes(Exp.build(Exp.digestModulo(7)).getBytes())
            .u8(0)
            .toByteArray();

    private final Random random;
    private final RandomWorld world;
    private final List<RandomWorld.Index> indexes;

    RandomQueries(Random random, RandomWorld world, List<RandomWorld.Index> indexes) {
        this.random = random;
        this.world = world;
        this.indexes = indexes;
    }

    /**
     * A query.
     *
     * @param index null for one without a where clause
     */
    record Query(RandomWorld.@Nullable Index index, boolean byName, byte[] range, String set) {

        @Override
        public String toString() {
            return index + (byName ? " by name" : "") + " in set '" + set + "'";
        }
    }

    /** What to look for. */
    Query next() {
        RandomWorld.Index index = random.nextInt(8) == 0 ? null : indexes.get(random.nextInt(indexes.size()));
        String set = index == null
                ? world.set(1 + random.nextInt(2))
                : random.nextInt(3) == 0 ? world.set(random.nextInt(3)) : index.set();
        byte[] range = index == null ? new byte[0] : range(index.keyType());
        return new Query(index, random.nextInt(5) == 0, range, set);
    }

    /** A request from the beginning of some partitions. */
    Requests first(Query query) {
        boolean one = random.nextInt(3) == 0;
        Requests request = request(query).field(FieldType.PARTITION_IDS, partitions(one ? 1 : PARTITIONS));
        if (one && random.nextBoolean()) {
            request.field(FieldType.MAX_RECORDS, Requests.number(1 + random.nextInt(20)));
        }
        return request;
    }

    /** A request that goes on after one row of each partition. */
    Requests after(Query query, Collection<ReceivedRow> rows) {
        WireWriter digests = new WireWriter(64);
        WireWriter keys = new WireWriter(64);
        for (ReceivedRow row : rows) {
            digests.bytes(TwoServers.digest(row));
            if (query.index() != null) {
                keys.bytes(TwoServers.indexValue(row));
            }
        }
        Requests request = request(query).field(FieldType.RESUME_DIGESTS, digests.toByteArray());
        return query.index() == null ? request : request.field(FieldType.INDEX_VALUES, keys.toByteArray());
    }

    /** All of a set. */
    Requests scan(int set) {
        return query().field(FieldType.SET, world.set(set)).field(FieldType.PARTITION_IDS, partitions(PARTITIONS));
    }

    /** A request that writes into all that is found. */
    Requests background(Query query) {
        Requests request = Requests.write().field(FieldType.NAMESPACE, "test");
        scope(request, query);
        filter(request);
        switch (random.nextInt(6)) {
            case 0 -> request.op(OpCode.WRITE, world.bin('s'));
            case 1 ->
                request.op(OpCode.INCREMENT, world.bin('n'), Particle.INTEGER, Requests.number(random.nextInt(3) - 1));
            case 2 -> request.op(OpCode.EXPRESSION_MODIFY, world.bin('n'), Particle.BLOB, MODULO);
            case 3 -> request.op(OpCode.TOUCH, "").put("x", random.nextInt(100));
            case 4 -> request.op(OpCode.APPEND, world.bin('s'), Particle.STRING, new byte[] {'z'});
            default -> request.put(world.bin('n'), random.nextInt(5)).put("new", 1);
        }
        return request;
    }

    private Requests request(Query query) {
        Requests request = query();
        scope(request, query);
        options(request);
        return request;
    }

    private static void scope(Requests request, Query query) {
        if (!query.set().isEmpty()) {
            request.field(FieldType.SET, query.set());
        }
        if (query.index() != null) {
            where(request, query, query.index());
        }
    }

    private static Requests query() {
        return Requests.read().flag(3, Flag.PARTITION_DONE).field(FieldType.NAMESPACE, "test");
    }

    /** Asks for a part of the bins, filters, or does neither. */
    private void options(Requests request) {
        switch (random.nextInt(8)) {
            case 0 -> request.flag(1, Flag.GET_NO_BINS);
            case 1 -> request.get(world.bin('n')).get(world.bin('g'));
            case 2 -> request.flag(1, Flag.SHORT_QUERY).transactionTtl(5000);
            case 3 -> request.get(world.bin('n')).op(OpCode.CDT_READ, world.bin('l'), Particle.BLOB, SIZE);
            case 4 ->
                request.op(OpCode.EXPRESSION_READ, "v", Particle.BLOB, MODULO).get(world.bin('s'));
            default -> {}
        }
        if (random.nextInt(6) == 0) {
            request.flag(2, Flag.RESPOND_ALL_OPS);
        }
        filter(request);
    }

    private void filter(Requests request) {
        if (random.nextInt(4) == 0) {
            Exp filter = random.nextBoolean()
                    ? Exp.eq(Exp.digestModulo(2), Exp.val(0))
                    : Exp.gt(Exp.intBin(world.bin('n')), Exp.val(random.nextInt(4) - 2));
            request.field(FieldType.FILTER_EXPRESSION, Exp.build(filter).getBytes());
        }
    }

    private static void where(Requests request, Query query, RandomWorld.Index index) {
        String bin = query.byName() ? "" : index.bin();
        byte[] field = new WireWriter(64)
                .u8(1)
                .u8(bin.length())
                .text(bin)
                .bytes(query.range())
                .toByteArray();
        request.field(FieldType.INDEX_RANGE, field);
        if (index.type() != IndexType.DEFAULT) {
            request.field(FieldType.INDEX_TYPE, new byte[] {(byte) index.type().ordinal()});
        }
        if (query.byName()) {
            request.field(FieldType.INDEX_NAME, index.name());
        } else if (index.isExpression()) {
            request.field(FieldType.INDEX_EXPRESSION, index.part());
        } else if (index.part().length > 0) {
            request.field(FieldType.INDEX_CONTEXT, index.part());
        }
    }

    /** Particle type and limits. */
    private byte[] range(KeyType type) {
        WireWriter out = new WireWriter(64).u8(type.particleType());
        switch (type) {
            case NUMERIC -> {
                long first = world.number();
                long second = random.nextInt(3) == 0 ? first : world.number();
                out.u32(8).i64(Math.min(first, second)).u32(8).i64(Math.max(first, second));
            }
            case STRING -> twice(out, world.string().bytes());
            case BLOB -> twice(out, world.blob().bytes());
            case GEO2DSPHERE -> twice(out, world.geometry().json().getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static void twice(WireWriter out, byte[] value) {
        out.u32(value.length).bytes(value).u32(value.length).bytes(value);
    }

    private byte[] partitions(int count) {
        WireWriter out = new WireWriter(2 * count);
        int first = random.nextInt(PARTITIONS);
        for (int i = 0; i < count; i++) {
            int id = (first + i) % PARTITIONS * STEP;
            out.u8(id & 0xFF).u8(id >> 8);
        }
        return out.toByteArray();
    }
}
