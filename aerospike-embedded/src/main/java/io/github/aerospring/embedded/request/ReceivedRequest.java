package io.github.aerospring.embedded.request;

import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.Operation;
import io.github.aerospring.embedded.message.WireText;

/**
 * A request that a server received. Its {@code toString} is one readable line.
 *
 * @param namespace empty if the request names none
 * @param set empty if the request names none
 * @param digest 40 hexadecimal digits that identify the record, empty if the request is not on one record
 * @param bins names of the bins that it reads or writes, empty for all or none
 * @param inBatch whether it is a row of a batch
 * @param detail text of an info command, function of a UDF call, index of a query; else empty
 * @param client address of the client as {@code host+port}
 */
public record ReceivedRequest(
        RequestKind kind,
        String namespace,
        String set,
        String digest,
        List<String> bins,
        boolean inBatch,
        String detail,
        String client) {

    /** A message of its own. */
    public static ReceivedRequest ofMessage(Message message, String client) {
        ByteSlice digest = message.fields().find(FieldType.DIGEST);
        return of(RequestKind.of(message), message, digest == null ? new byte[0] : digest.copy(), false, client);
    }

    /** A row of a batch. */
    public static ReceivedRequest ofRow(Message message, byte[] digest, String client) {
        return of(RequestKind.ofRecord(message), message, digest, true, client);
    }

    /** A request of the info or admin protocol. */
    public static ReceivedRequest ofText(RequestKind kind, String detail, String client) {
        return new ReceivedRequest(kind, "", "", "", List.of(), false, WireText.toJava(detail), client);
    }

    @Override
    public String toString() {
        StringJoiner line = new StringJoiner(" ").add(kind.name());
        if (!namespace.isEmpty()) {
            line.add(set.isEmpty() ? namespace : namespace + "." + set);
        }
        if (!digest.isEmpty()) {
            line.add("digest=" + digest);
        }
        if (!bins.isEmpty()) {
            line.add("bins=" + bins);
        }
        if (!detail.isEmpty()) {
            line.add(detail);
        }
        if (inBatch) {
            line.add("in a batch");
        }
        return line.add("from " + client).toString();
    }

    private static ReceivedRequest of(
            RequestKind kind, Message message, byte[] digest, boolean inBatch, String client) {
        Fields fields = message.fields();
        return new ReceivedRequest(
                kind,
                WireText.toJava(fields.text(FieldType.NAMESPACE)),
                WireText.toJava(fields.text(FieldType.SET)),
                HexFormat.of().formatHex(digest),
                bins(message),
                inBatch,
                WireText.toJava(detail(fields)),
                client);
    }

    private static List<String> bins(Message message) {
        return message.operations().stream()
                .map(Operation::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .map(WireText::toJava)
                .toList();
    }

    private static String detail(Fields fields) {
        String function = fields.text(FieldType.UDF_FUNCTION);
        if (!function.isEmpty()) {
            return fields.text(FieldType.UDF_FILENAME) + "." + function;
        }
        return fields.text(FieldType.INDEX_NAME);
    }
}
