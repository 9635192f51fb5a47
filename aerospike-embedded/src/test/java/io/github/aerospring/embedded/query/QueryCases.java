package io.github.aerospring.embedded.query;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.exp.Exp;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.OpCode;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.Requests;
import io.github.aerospring.embedded.message.WireWriter;

/**
 * Unusual and malformed queries with the result code that the real server answers with. There has to be the numeric index
 * {@value #INDEX} on bin n of set {@value #SET}, and a record in that set.
 */
final class QueryCases {

    static final String SET = "querycases";
    static final String INDEX = "querycases-n";

    private static final byte[] NUMBERS = numbers(1, 2);
    private static final byte[] CONTEXT = CTX.toBytes(new CTX[] {CTX.listIndex(0)});
    private static final byte[] EXPRESSION = Exp.build(Exp.intBin("n")).getBytes();

    private QueryCases() {}

    /** A query and the code of its answer. */
    record Case(String name, int code, Requests request) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** The command that creates the index. */
    static String createIndex() {
        return "sindex-create:namespace=test;set=" + SET + ";indexname=" + INDEX + ";bin=n;type=numeric";
    }

    static Stream<Case> all() {
        return Stream.of(partitions(), ranges(), indexes(), options(), selections(), background())
                .flatMap(List::stream);
    }

    private static List<Case> partitions() {
        return List.of(
                new Case("none", 16, query()),
                new Case(
                        "old client",
                        16,
                        Requests.read().field(FieldType.NAMESPACE, "test").field(FieldType.PARTITION_IDS, new byte[2])),
                new Case("twice", 4, query().field(FieldType.PARTITION_IDS, new byte[4])),
                new Case("too high", 4, query().field(FieldType.PARTITION_IDS, new byte[] {0, 0x10})),
                new Case("empty", 4, query().field(FieldType.PARTITION_IDS, new byte[0])),
                new Case("one byte", 4, query().field(FieldType.PARTITION_IDS, new byte[1])),
                new Case("odd", 0, query().field(FieldType.PARTITION_IDS, new byte[3])),
                new Case("id and digest", 4, scan().field(FieldType.RESUME_DIGESTS, new byte[20])),
                new Case("digest", 0, query().field(FieldType.RESUME_DIGESTS, new byte[20])),
                new Case("digest of 19 bytes", 4, query().field(FieldType.RESUME_DIGESTS, new byte[19])),
                new Case("digest of 21 bytes", 0, query().field(FieldType.RESUME_DIGESTS, new byte[21])),
                new Case("digests twice", 4, query().field(FieldType.RESUME_DIGESTS, new byte[40])),
                new Case(
                        "digest and key",
                        0,
                        query().field(FieldType.RESUME_DIGESTS, new byte[20])
                                .field(FieldType.INDEX_VALUES, new byte[8])),
                new Case("key without digest", 4, scan().field(FieldType.INDEX_VALUES, new byte[8])),
                new Case(
                        "range and digest without key",
                        4,
                        set(query())
                                .field(FieldType.RESUME_DIGESTS, new byte[20])
                                .field(FieldType.INDEX_RANGE, range("n", NUMBERS))),
                new Case(
                        "range, digest and key",
                        0,
                        set(query())
                                .field(FieldType.RESUME_DIGESTS, new byte[20])
                                .field(FieldType.INDEX_VALUES, new byte[8])
                                .field(FieldType.INDEX_RANGE, range("n", NUMBERS))),
                new Case(
                        "range, digest and two keys",
                        4,
                        set(query())
                                .field(FieldType.RESUME_DIGESTS, new byte[20])
                                .field(FieldType.INDEX_VALUES, new byte[16])
                                .field(FieldType.INDEX_RANGE, range("n", NUMBERS))),
                new Case(
                        "range, digest and a key of 9 bytes",
                        0,
                        set(query())
                                .field(FieldType.RESUME_DIGESTS, new byte[20])
                                .field(FieldType.INDEX_VALUES, new byte[9])
                                .field(FieldType.INDEX_RANGE, range("n", NUMBERS))));
    }

    private static List<Case> ranges() {
        byte[] string = bytes(3, "text".getBytes(StandardCharsets.US_ASCII));
        return List.of(
                new Case("range", 0, where(range("n", NUMBERS))),
                new Case("empty field", 4, where(new byte[0])),
                new Case("no ranges", 4, where(new byte[] {0})),
                new Case("two ranges", 4, where(with(range("n", NUMBERS), 0, 2))),
                new Case("no bin name", 4, where(range("", NUMBERS))),
                new Case("bin name of 15 bytes", 201, where(range("0123456789abcde", NUMBERS))),
                new Case("bin name of 16 bytes", 4, where(range("0123456789abcdef", NUMBERS))),
                new Case("bin name that ends early", 4, where(new byte[] {1, 5, 'n'})),
                new Case("no particle type", 4, where(new byte[] {1, 1, 'n'})),
                new Case("particle type 0", 4, where(with(range("n", NUMBERS), 3, 0))),
                new Case("particle type 2", 4, where(with(range("n", NUMBERS), 3, 2))),
                new Case("particle type 17", 4, where(with(range("n", NUMBERS), 3, 17))),
                new Case("particle type 19", 4, where(with(range("n", NUMBERS), 3, 19))),
                new Case("number of 4 bytes", 4, where(with(range("n", NUMBERS), 7, 4))),
                new Case("last number of 4 bytes", 4, where(with(range("n", NUMBERS), 19, 4))),
                new Case("number that ends early", 4, where(range("n", new byte[] {1, 0, 0, 0, 8, 0, 0, 0}))),
                new Case("bytes behind the range", 0, where(range("n", numbers(1, 2, 9)))),
                new Case("descending", 4, where(range("n", numbers(2, 1)))),
                new Case("another type", 201, where(range("n", string))),
                new Case("another bin", 201, where(range("m", NUMBERS))),
                new Case("blob", 201, where(range("n", bytes(4, new byte[3])))),
                new Case("string without last value", 201, where(range("n", new byte[] {3, 0, 0, 0, 1, 'a'}))),
                new Case("string without value", 201, where(range("n", new byte[] {3, 0, 0, 0, 0}))),
                new Case("string of 2047 bytes", 201, where(range("n", bytes(3, new byte[2047])))),
                new Case("string of 2048 bytes", 4, where(range("n", bytes(3, new byte[2048])))),
                new Case("string that ends early", 4, where(range("n", new byte[] {3, 0, 0, 0, 9, 'a'}))),
                new Case("geometry", 201, where(range("n", geometry("{\"type\":\"Point\",\"coordinates\":[1,2]}")))),
                new Case(
                        "line",
                        4,
                        where(range("n", geometry("{\"type\":\"LineString\",\"coordinates\":[[1,2],[3,4]]}")))),
                new Case("no geometry", 4, where(range("n", geometry("{}")))),
                new Case("empty geometry", 4, where(range("n", geometry("")))));
    }

    private static List<Case> indexes() {
        byte[] byName = range("", NUMBERS);
        return List.of(
                new Case("by name", 0, where(byName).field(FieldType.INDEX_NAME, INDEX)),
                new Case("by name with bin", 4, where(range("n", NUMBERS)).field(FieldType.INDEX_NAME, INDEX)),
                new Case("by another name", 201, where(byName).field(FieldType.INDEX_NAME, "querycases-x")),
                new Case("by an empty name", 4, where(byName).field(FieldType.INDEX_NAME, "")),
                new Case("by a name of 64 bytes", 4, where(byName).field(FieldType.INDEX_NAME, "x".repeat(64))),
                new Case(
                        "by name with another type",
                        0,
                        where(range("", bytes(3, new byte[1]))).field(FieldType.INDEX_NAME, INDEX)),
                new Case(
                        "by name with an index type",
                        0,
                        where(byName).field(FieldType.INDEX_NAME, INDEX).field(FieldType.INDEX_TYPE, new byte[] {1})),
                new Case(
                        "by name in another set",
                        0,
                        scan().field(FieldType.SET, "none")
                                .field(FieldType.INDEX_RANGE, byName)
                                .field(FieldType.INDEX_NAME, INDEX)),
                new Case("name without range", 0, scan().field(FieldType.INDEX_NAME, "any")),
                new Case("empty name without range", 4, scan().field(FieldType.INDEX_NAME, "")),
                new Case(
                        "name and expression without range",
                        4,
                        scan().field(FieldType.INDEX_NAME, "any").field(FieldType.INDEX_EXPRESSION, EXPRESSION)),
                new Case("context without range", 0, scan().field(FieldType.INDEX_CONTEXT, new byte[] {1})),
                new Case(
                        "in another set",
                        201,
                        scan().field(FieldType.SET, "none").field(FieldType.INDEX_RANGE, range("n", NUMBERS))),
                new Case("in all sets", 201, scan().field(FieldType.INDEX_RANGE, range("n", NUMBERS))),
                new Case("type 0", 0, where(range("n", NUMBERS)).field(FieldType.INDEX_TYPE, new byte[] {0})),
                new Case("type 1", 201, where(range("n", NUMBERS)).field(FieldType.INDEX_TYPE, new byte[] {1})),
                new Case("type 4", 201, where(range("n", NUMBERS)).field(FieldType.INDEX_TYPE, new byte[] {4})),
                new Case("type 255", 201, where(range("n", NUMBERS)).field(FieldType.INDEX_TYPE, new byte[] {-1})),
                new Case("no type", 4, where(range("n", NUMBERS)).field(FieldType.INDEX_TYPE, new byte[0])),
                new Case("type of 2 bytes", 0, where(range("n", NUMBERS)).field(FieldType.INDEX_TYPE, new byte[2])),
                new Case("context", 201, where(range("n", NUMBERS)).field(FieldType.INDEX_CONTEXT, CONTEXT)),
                new Case(
                        "context and name",
                        4,
                        where(byName).field(FieldType.INDEX_CONTEXT, CONTEXT).field(FieldType.INDEX_NAME, INDEX)),
                new Case("context without bin", 4, where(byName).field(FieldType.INDEX_CONTEXT, CONTEXT)),
                new Case("empty context", 4, where(range("n", NUMBERS)).field(FieldType.INDEX_CONTEXT, new byte[0])),
                new Case(
                        "context of no levels",
                        4,
                        where(range("n", NUMBERS)).field(FieldType.INDEX_CONTEXT, new byte[] {(byte) 0x90})),
                new Case(
                        "context that is a number",
                        4,
                        where(range("n", NUMBERS)).field(FieldType.INDEX_CONTEXT, new byte[] {1})),
                new Case(
                        "context that creates",
                        4,
                        where(range("n", NUMBERS)).field(FieldType.INDEX_CONTEXT, new byte[] {(byte) 0x92, 0x50, 0})),
                new Case(
                        "context of the longer form",
                        4,
                        where(range("n", NUMBERS))
                                .field(FieldType.INDEX_CONTEXT, new byte[] {(byte) 0x92, 0x10, (byte) 0xCC, 1})),
                new Case(
                        "context that ends early",
                        4,
                        where(range("n", NUMBERS)).field(FieldType.INDEX_CONTEXT, new byte[] {(byte) 0x92, 0x10})),
                new Case("context and more", 201, where(range("n", NUMBERS)).field(FieldType.INDEX_CONTEXT, new byte[] {
                    (byte) 0x92, 0x10, 0, 7
                })),
                new Case("expression", 201, where(byName).field(FieldType.INDEX_EXPRESSION, EXPRESSION)),
                new Case(
                        "expression and bin",
                        4,
                        where(range("n", NUMBERS)).field(FieldType.INDEX_EXPRESSION, EXPRESSION)),
                new Case(
                        "expression and name",
                        4,
                        where(byName)
                                .field(FieldType.INDEX_EXPRESSION, EXPRESSION)
                                .field(FieldType.INDEX_NAME, INDEX)),
                new Case(
                        "expression and context",
                        4,
                        where(byName)
                                .field(FieldType.INDEX_EXPRESSION, EXPRESSION)
                                .field(FieldType.INDEX_CONTEXT, CONTEXT)),
                new Case("empty expression", 4, where(byName).field(FieldType.INDEX_EXPRESSION, new byte[0])),
                new Case("expression that is none", 201, where(byName).field(FieldType.INDEX_EXPRESSION, new byte[] {
                    (byte) 0xC1
                })));
    }

    private static List<Case> options() {
        return List.of(
                new Case("set of 64 bytes", 4, scan().field(FieldType.SET, "x".repeat(64))),
                new Case("unknown set", 0, scan().field(FieldType.SET, "none")),
                new Case("short", 0, scan().flag(1, Flag.SHORT_QUERY)),
                new Case(
                        "short with pace",
                        4,
                        scan().flag(1, Flag.SHORT_QUERY).field(FieldType.RECORDS_PER_SECOND, new byte[4])),
                new Case("pace of 3 bytes", 4, scan().field(FieldType.RECORDS_PER_SECOND, new byte[3])),
                new Case("maximum of 4 bytes", 4, scan().field(FieldType.MAX_RECORDS, new byte[4])),
                new Case("time limit of 8 bytes", 4, scan().field(FieldType.SOCKET_TIMEOUT, new byte[8])),
                new Case("filter that is none", 4, scan().field(FieldType.FILTER_EXPRESSION, new byte[] {1})),
                new Case("filter that is a number", 4, scan().field(FieldType.FILTER_EXPRESSION, EXPRESSION)),
                new Case("empty filter", 4, scan().field(FieldType.FILTER_EXPRESSION, new byte[0])),
                new Case(
                        "pace before index",
                        4,
                        set(scan())
                                .field(FieldType.INDEX_RANGE, range("m", NUMBERS))
                                .field(FieldType.RECORDS_PER_SECOND, new byte[3])),
                new Case(
                        "index before maximum",
                        201,
                        set(scan())
                                .field(FieldType.INDEX_RANGE, range("m", NUMBERS))
                                .field(FieldType.MAX_RECORDS, new byte[3])),
                new Case("partitions before index", 16, set(query()).field(FieldType.INDEX_RANGE, range("m", NUMBERS))),
                new Case("range before partitions", 4, set(query()).field(FieldType.INDEX_RANGE, new byte[0])));
    }

    private static List<Case> selections() {
        return List.of(
                new Case("bin", 0, scan().get("n")),
                new Case("bin of 16 bytes", 4, scan().get("0123456789abcdef")),
                new Case(
                        "bin of 16 bytes without bins",
                        0,
                        scan().flag(1, Flag.GET_NO_BINS).get("0123456789abcdef")),
                new Case("write", 4, scan().put("n", 1)),
                new Case(
                        "write without bins",
                        0,
                        scan().flag(1, Flag.GET_NO_BINS).put("n", 1)),
                new Case("touch", 4, scan().op(OpCode.TOUCH, "")),
                new Case("unknown operation", 4, scan().op(99, "n")),
                new Case("list operation", 0, scan().op(OpCode.CDT_READ, "n", Particle.BLOB, new byte[] {(byte) 0x91, 16
                })),
                new Case("malformed list operation", 0, scan().op(OpCode.CDT_READ, "n", Particle.BLOB, new byte[] {1})),
                new Case(
                        "expression", 0, scan().op(OpCode.EXPRESSION_READ, "v", Particle.BLOB, expression(EXPRESSION))),
                new Case("malformed expression", 0, scan().op(OpCode.EXPRESSION_READ, "v", Particle.BLOB, new byte[] {1
                })),
                new Case("operation and list", 4, scan().get("n").field(FieldType.QUERY_BIN_LIST, new byte[] {1, 1, 'n'
                })),
                new Case(
                        "operation and list without bins",
                        0,
                        scan().flag(1, Flag.GET_NO_BINS).get("n").field(FieldType.QUERY_BIN_LIST, new byte[] {1, 1, 'n'
                        })),
                new Case("list", 0, scan().field(FieldType.QUERY_BIN_LIST, new byte[] {1, 1, 'n'})),
                new Case("empty list", 0, scan().field(FieldType.QUERY_BIN_LIST, new byte[] {0})));
    }

    private static List<Case> background() {
        return List.of(
                new Case("background write", 0, write().put("x", 1)),
                new Case(
                        "background write with read flag",
                        4,
                        write().flag(1, Flag.READ).put("x", 1)),
                new Case("background write without operation", 4, write()),
                new Case("background read", 4, write().get("n")),
                new Case("background read after write", 4, write().put("x", 1).op(OpCode.EXPRESSION_READ, "n")),
                new Case("background unknown operation", 0, write().op(99, "n")),
                new Case(
                        "background malformed expression",
                        4,
                        write().op(OpCode.EXPRESSION_MODIFY, "n", Particle.BLOB, new byte[] {1})),
                new Case(
                        "background expression",
                        0,
                        write().op(OpCode.EXPRESSION_MODIFY, "x", Particle.BLOB, expression(EXPRESSION))),
                new Case(
                        "background malformed list operation",
                        0,
                        write().op(OpCode.CDT_MODIFY, "n", Particle.BLOB, new byte[] {1})),
                new Case("background bin of 16 bytes", 0, write().put("0123456789abcdef", 1)),
                new Case(
                        "background short", 4, write().flag(1, Flag.SHORT_QUERY).put("x", 1)),
                new Case(
                        "background unknown set",
                        2,
                        Requests.write()
                                .field(FieldType.NAMESPACE, "test")
                                .field(FieldType.SET, "none")
                                .put("x", 1)),
                new Case(
                        "background unknown set, malformed pace",
                        4,
                        Requests.write()
                                .field(FieldType.NAMESPACE, "test")
                                .field(FieldType.SET, "none")
                                .field(FieldType.RECORDS_PER_SECOND, new byte[3])
                                .put("x", 1)),
                new Case(
                        "background too fast",
                        4,
                        write().field(FieldType.RECORDS_PER_SECOND, new byte[] {0, 0, 0x27, 0x11})
                                .put("x", 1)),
                new Case(
                        "background as fast as allowed",
                        0,
                        write().field(FieldType.RECORDS_PER_SECOND, new byte[] {0, 0, 0x27, 0x10})
                                .put("x", 1)),
                new Case(
                        "background by index",
                        0,
                        write().field(FieldType.INDEX_RANGE, range("n", NUMBERS))
                                .put("x", 1)),
                new Case(
                        "background by no index",
                        201,
                        write().field(FieldType.INDEX_RANGE, range("m", NUMBERS))
                                .put("x", 1)),
                new Case(
                        "background malformed filter",
                        4,
                        write().field(FieldType.FILTER_EXPRESSION, new byte[] {1})
                                .put("x", 1)),
                new Case(
                        "background without partitions that exist",
                        0,
                        write().field(FieldType.PARTITION_IDS, new byte[1]).put("x", 1)),
                new Case("UDF without kind", 4, scan().field(FieldType.UDF_FILENAME, "f")),
                new Case(
                        "UDF of kind 0",
                        4,
                        scan().field(FieldType.UDF_FILENAME, "f").field(FieldType.UDF_OPERATION, new byte[1])),
                new Case(
                        "UDF of kind 3",
                        4,
                        scan().field(FieldType.UDF_FILENAME, "f").field(FieldType.UDF_OPERATION, new byte[] {3})),
                new Case(
                        "UDF of two kinds",
                        4,
                        scan().field(FieldType.UDF_FILENAME, "f").field(FieldType.UDF_OPERATION, new byte[] {1, 1})));
    }

    private static Requests query() {
        return Requests.read().flag(3, Flag.PARTITION_DONE).field(FieldType.NAMESPACE, "test");
    }

    private static Requests scan() {
        return query().field(FieldType.PARTITION_IDS, new byte[2]);
    }

    private static Requests set(Requests request) {
        return request.field(FieldType.SET, SET);
    }

    private static Requests where(byte[] range) {
        return set(scan()).field(FieldType.INDEX_RANGE, range);
    }

    private static Requests write() {
        return set(Requests.write().field(FieldType.NAMESPACE, "test"));
    }

    private static byte[] range(String bin, byte[] typeAndLimits) {
        return new WireWriter(64)
                .u8(1)
                .u8(bin.length())
                .text(bin)
                .bytes(typeAndLimits)
                .toByteArray();
    }

    private static byte[] numbers(long... numbers) {
        WireWriter out = new WireWriter(64).u8(Particle.INTEGER);
        for (long number : numbers) {
            out.u32(8).i64(number);
        }
        return out.toByteArray();
    }

    private static byte[] geometry(String json) {
        return bytes(Particle.GEOJSON, json.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] bytes(int type, byte[] value) {
        return new WireWriter(64)
                .u8(type)
                .u32(value.length)
                .bytes(value)
                .u32(value.length)
                .bytes(value)
                .toByteArray();
    }

    /** A list of an expression and no flags. */
    private static byte[] expression(byte[] wire) {
        return new WireWriter(64).u8(0x92).bytes(wire).u8(0).toByteArray();
    }

    private static byte[] with(byte[] bytes, int index, int value) {
        byte[] changed = bytes.clone();
        changed[index] = (byte) value;
        return changed;
    }
}
