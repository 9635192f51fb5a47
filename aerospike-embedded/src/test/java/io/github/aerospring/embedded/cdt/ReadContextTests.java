package io.github.aerospring.embedded.cdt;

import java.util.List;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListOrder;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadContextTests {

    private static final ListValue LIST = ListValue.of(Int.of(3), Int.of(1), new Str("x"));
    private static final MapValue MAP = new MapValue(List.of(new MapValue.Entry(new Str("k"), LIST)), 0);

    @Test
    void findsElements() {
        assertThat(find(MAP, CTX.mapKey(com.aerospike.client.Value.get("k")))).isEqualTo(LIST);
        assertThat(find(MAP, CTX.mapKey(com.aerospike.client.Value.get("k")), CTX.listIndex(-1)))
                .isEqualTo(new Str("x"));
        assertThat(find(LIST, CTX.listRank(0))).isEqualTo(Int.of(1));
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(find(MAP, CTX.mapKey(com.aerospike.client.Value.get("other"))))
                .isNull();
        assertThat(find(LIST, CTX.listIndex(7))).isNull();
        assertThat(find(LIST, CTX.mapIndex(0))).isNull();
        assertThat(find(LIST, CTX.listIndex(0), CTX.listIndex(0))).isNull();
        assertThat(find(Int.of(1), CTX.listIndex(0))).isNull();
    }

    @Test
    void refusesLevelsThatCreate() {
        assertThatThrownBy(() -> context(CTX.listIndexCreate(0, ListOrder.UNORDERED, false)))
                .isInstanceOf(RequestFailedException.class);
    }

    /** As the real server lists it. */
    @Test
    void isWrittenAsTheServerDoes() {
        assertThat(context(
                        CTX.listIndex(1),
                        CTX.mapKey(com.aerospike.client.Value.get("key")),
                        CTX.mapValue(com.aerospike.client.Value.get(3.5)),
                        CTX.listValue(com.aerospike.client.Value.get(List.of(1, 2))),
                        CTX.mapRank(-1),
                        CTX.mapKey(com.aerospike.client.Value.get(new byte[] {1}))))
                .hasToString(
                        "[list_index(1), map_key(<string#3>), map_value(3.500000), list_value(<list#2>), map_rank(-1),"
                                + " map_key(<blob#1>)]");
    }

    private static Value find(Value bin, CTX... levels) {
        return context(levels).find(bin);
    }

    private static ReadContext context(CTX... levels) {
        return ReadContext.of(CTX.toBytes(levels));
    }
}
