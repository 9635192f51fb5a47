package io.github.aerospring.embedded.message;

import java.util.List;

/**
 * One message of a reply: the answer to a single request, one row of a stream, or its trailer.
 *
 * @param info1 flags of the first info byte
 * @param info3 flags of the third info byte
 * @param voidTime seconds since 2010 when the record expires, 0 for never
 * @param batchIndex index of the row in the batch, 0 outside batches
 */
public record ReplyRow(
        int info1,
        int info3,
        ResultCode resultCode,
        int generation,
        int voidTime,
        int batchIndex,
        List<ReplyField> fields,
        List<ReplyBin> bins) {

    /** A reply that carries nothing but a code. */
    public static ReplyRow of(ResultCode code) {
        return new ReplyRow(0, 0, code, 0, 0, 0, List.of(), List.of());
    }

    /** The last message of a stream. */
    public static ReplyRow last(ResultCode code) {
        return new ReplyRow(0, Flag.LAST.mask(), code, 0, 0, 0, List.of(), List.of());
    }

    /** This reply as the answer to a row of a batch that writes. */
    public ReplyRow ofBatchWrite(int index) {
        return new ReplyRow(info1, info3, resultCode, generation, voidTime, index, fields, bins);
    }

    /** This reply as the answer to a row of a batch that reads: all bins are answered as if they had been read as a whole. */
    public ReplyRow ofBatchRead(int index) {
        List<ReplyBin> read = bins;
        if (bins.stream().anyMatch(bin -> bin.opCode() != OpCode.READ)) {
            read = bins.stream()
                    .map(bin -> new ReplyBin(OpCode.READ, bin.name(), bin.value()))
                    .toList();
        }
        return new ReplyRow(info1, info3, resultCode, generation, voidTime, index, fields, read);
    }

    /** Appends the wire form, without the protocol header. */
    public void write(WireWriter out) {
        out.u8(MessageHeader.SIZE)
                .u8(info1)
                .u8(0)
                .u8(info3)
                .u8(0)
                .u8(resultCode.code())
                .u32(generation)
                .u32(voidTime)
                .u32(batchIndex)
                .u16(fields.size())
                .u16(bins.size());
        for (ReplyField field : fields) {
            field.write(out);
        }
        for (ReplyBin bin : bins) {
            bin.write(out);
        }
    }
}
