package io.github.aerospring.embedded.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.KeyType;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.ContainerFlags;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;

/** Random records in a few partitions, with few different values, and the indexes over them. */
final class RandomWorld {

    private static final int PARTITIONS = 6;
    private static final int RECORDS = 400;
    private static final String KINDS = "nsbglm";

    private final Random random;
    private final String name;
    private final List<byte[]> digests = new ArrayList<>();
    private final List<String> sets = new ArrayList<>();

    /**
     * An index.
     *
     * @param bin empty for an expression
     * @param part context or expression, empty for none
     */
    record Index(String name, String set, String bin, byte[] part, KeyType keyType, IndexType type) {

        boolean isExpression() {
            return bin.isEmpty();
        }
    }

    RandomWorld(Random random, String name) {
        this.random = random;
        this.name = name;
        for (int i = 0; i < RECORDS; i++) {
            byte[] digest = new byte[20];
            random.nextBytes(digest);
            int partition = random.nextInt(PARTITIONS) * 700;
            digest[0] = (byte) partition;
            digest[1] = (byte) (digest[1] & 0xF0 | partition >> 8);
            digests.add(digest);
            sets.add(set(random.nextInt(8)));
        }
    }

    /** A set of this world: one with most records, another, or none. */
    String set(int choice) {
        return choice == 0 ? "" : choice == 1 ? name + "b" : name + "a";
    }

    List<byte[]> digests() {
        return digests;
    }

    /** Name of a bin that no other test has. */
    String bin(char kind) {
        return name + kind;
    }

    /** Indexes of all kinds. */
    List<Index> indexes() {
        List<Index> all = new ArrayList<>();
        add(all, bin('n'), new byte[0], KeyType.NUMERIC, IndexType.DEFAULT);
        add(all, bin('s'), new byte[0], KeyType.STRING, IndexType.DEFAULT);
        add(all, bin('b'), new byte[0], KeyType.BLOB, IndexType.DEFAULT);
        add(all, bin('g'), new byte[0], KeyType.GEO2DSPHERE, IndexType.DEFAULT);
        for (KeyType type : KeyType.values()) {
            add(all, bin('l'), new byte[0], type, IndexType.LIST);
            add(all, bin('m'), new byte[0], type, IndexType.MAPVALUES);
            add(
                    all,
                    "m",
                    CTX.toBytes(new CTX[] {CTX.mapKey(com.aerospike.client.Value.get("k"))}),
                    type,
                    IndexType.LIST);
            add(all, bin('l'), CTX.toBytes(new CTX[] {CTX.listIndex(-1)}), type, IndexType.DEFAULT);
            if (type != KeyType.GEO2DSPHERE) {
                add(all, bin('m'), new byte[0], type, IndexType.MAPKEYS);
                add(all, bin('l'), CTX.toBytes(new CTX[] {CTX.listRank(-1)}), type, IndexType.MAPKEYS);
            }
        }
        add(all, "", exp(Exp.add(Exp.intBin(bin('n')), Exp.val(1))), KeyType.NUMERIC, IndexType.DEFAULT);
        add(all, "", exp(Exp.stringBin(bin('s'))), KeyType.STRING, IndexType.DEFAULT);
        add(all, "", exp(Exp.listBin(bin('l'))), KeyType.NUMERIC, IndexType.LIST);
        add(all, "", exp(Exp.mapBin(bin('m'))), KeyType.STRING, IndexType.MAPKEYS);
        add(all, "", exp(Exp.digestModulo(5)), KeyType.NUMERIC, IndexType.DEFAULT);
        add(
                all,
                "",
                exp(Exp.cond(Exp.gt(Exp.intBin(bin('n')), Exp.val(0)), Exp.digestModulo(3), Exp.unknown())),
                KeyType.NUMERIC,
                IndexType.DEFAULT);
        return all;
    }

    private static byte[] exp(Exp exp) {
        return Exp.build(exp).getBytes();
    }

    /** Only an index that looks at bins is without other tests' records when it is of all sets. */
    private void add(List<Index> all, String bin, byte[] part, KeyType keyType, IndexType type) {
        String set = set(bin.isEmpty() ? 1 + random.nextInt(2) : random.nextInt(4));
        all.add(new Index(name + all.size(), set, bin, part, keyType, type));
    }

    /** The command that creates an index. */
    static String create(Index index) {
        String command = "sindex-create:namespace=test;indexname=" + index.name() + ";indextype="
                + index.type().wireName() + ";type=" + index.keyType().wireName();
        command += index.set().isEmpty() ? "" : ";set=" + index.set();
        String part = Base64.getEncoder().encodeToString(index.part());
        if (index.isExpression()) {
            return command + ";exp=" + part;
        }
        return command + ";bin=" + index.bin() + (part.isEmpty() ? "" : ";context=" + part);
    }

    /** A request that creates, changes, or deletes a record. */
    Requests change() {
        int record = random.nextInt(RECORDS);
        Requests request = random.nextInt(12) == 0 ? Requests.delete() : Requests.write();
        request.field(FieldType.NAMESPACE, "test").field(FieldType.DIGEST, digests.get(record));
        if (!sets.get(record).isEmpty()) {
            request.field(FieldType.SET, sets.get(record));
        }
        for (char kind : KINDS.toCharArray()) {
            if (random.nextInt(3) > 0) {
                put(request, kind);
            }
        }
        return request.put("x", 1);
    }

    private void put(Requests request, char kind) {
        String bin = bin(kind);
        Value value =
                switch (kind) {
                    case 'n' -> random.nextInt(5) == 0 ? element() : Int.of(number());
                    case 's' -> random.nextInt(5) == 0 ? element() : string();
                    case 'b' -> random.nextInt(5) == 0 ? element() : blob();
                    case 'g' -> random.nextInt(5) == 0 ? element() : geometry();
                    case 'l' -> list(random.nextInt(3) == 0 ? 250 : 6);
                    default -> map();
                };
        Particle particle = value.toParticle();
        if (random.nextInt(10) == 0 || particle == null) {
            request.op(OpCode.WRITE, bin);
        } else if (particle.type() == Particle.GEOJSON) {
            byte[] wire = new byte[3 + particle.value().length];
            System.arraycopy(particle.value(), 0, wire, 3, particle.value().length);
            request.op(OpCode.WRITE, bin, particle.type(), wire);
        } else {
            request.op(OpCode.WRITE, bin, particle.type(), particle.value());
        }
    }

    /** A number that several records have. */
    long number() {
        return switch (random.nextInt(12)) {
            case 0 -> Long.MIN_VALUE;
            case 1 -> Long.MAX_VALUE;
            case 2 -> random.nextInt(100_000) - 50_000;
            default -> random.nextInt(7) - 3;
        };
    }

    Str string() {
        int kind = random.nextInt(20);
        if (kind == 0) {
            return new Str("x".repeat(2040 + random.nextInt(12)));
        }
        return new Str("text".repeat(random.nextInt(5) * random.nextInt(6)) + (char) ('a' + random.nextInt(2)));
    }

    Blob blob() {
        byte[] bytes = new byte[random.nextInt(20) == 0 ? 2046 + random.nextInt(4) : random.nextInt(4)];
        return new Blob(random.nextInt(12) == 0 ? 8 : Particle.BLOB, bytes);
    }

    /** Points and regions that overlap each other. */
    Geo geometry() {
        double longitude = 10 + random.nextInt(5) * 0.01;
        double latitude = 50 + random.nextInt(5) * 0.01;
        return switch (random.nextInt(5)) {
            case 0 ->
                new Geo("{\"type\":\"AeroCircle\",\"coordinates\":[[" + longitude + "," + latitude + "],"
                        + (random.nextInt(4) * 900 + 5) + "]}");
            case 1 ->
                new Geo("{\"type\":\"Polygon\",\"coordinates\":[[[" + longitude + "," + latitude + "],["
                        + (longitude + 0.021) + "," + latitude + "],[" + (longitude + 0.021) + "," + (latitude + 0.021)
                        + "],[" + longitude + "," + latitude + "]]]}");
            default -> new Geo("{\"type\":\"Point\",\"coordinates\":[" + longitude + "," + latitude + "]}");
        };
    }

    private Value element() {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> Int.of(number());
            case 3, 4 -> string();
            case 5 -> blob();
            case 6 -> geometry();
            case 7 -> new Float(number());
            default -> random.nextInt(4) == 0 ? new Int(-1, true) : Nil.NIL;
        };
    }

    private ListValue list(int max) {
        List<Value> elements = new ArrayList<>();
        int size = random.nextInt(max);
        for (int i = 0; i < size; i++) {
            elements.add(max > 10 ? Int.of(random.nextInt(600) - 300) : element());
        }
        if (random.nextInt(3) == 0) {
            elements.add(map());
        }
        return new ListValue(elements, 0);
    }

    private MapValue map() {
        List<MapValue.Entry> entries = new ArrayList<>();
        int size = random.nextInt(4);
        for (int i = 0; i < size; i++) {
            entries.add(new MapValue.Entry(Int.of(i - 2), element()));
        }
        if (random.nextBoolean()) {
            entries.add(new MapValue.Entry(
                    new Str("k"), new ListValue(List.of(element(), element(), Int.of(number())), 0)));
        }
        if (random.nextBoolean()) {
            entries.add(new MapValue.Entry(new Str("text"), element()));
        }
        if (random.nextInt(3) == 0) {
            entries.add(new MapValue.Entry(new Blob("x".getBytes(StandardCharsets.US_ASCII)), element()));
        }
        return new MapValue(entries, ContainerFlags.KEY_ORDERED);
    }
}
