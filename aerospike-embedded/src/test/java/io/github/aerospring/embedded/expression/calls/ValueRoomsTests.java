package io.github.aerospring.embedded.expression.calls;

import java.util.HexFormat;
import java.util.List;

import com.aerospike.client.cdt.ListPolicy;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.exp.BitExp;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.HLLExp;
import com.aerospike.client.exp.ListExp;
import com.aerospike.client.operation.HLLPolicy;
import io.github.aerospring.embedded.expression.LoopVariables;
import io.github.aerospring.embedded.expression.Operand;
import io.github.aerospring.embedded.message.GeoJsonParticle;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.Value;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ValueRoomsTests {

    private static final LoopVariables NOWHERE = new LoopVariables(null, null, null);

    private final ValueRooms rooms = new ValueRooms();

    private Value evaluate(Exp expression) {
        return evaluate(Exp.build(expression).getBytes());
    }

    private Value evaluate(byte[] wire) {
        return rooms.expressions().compile(wire).evaluate(NOWHERE).toValue();
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    @Test
    void callsListOperations() {
        Exp size = ListExp.size(ListExp.append(ListPolicy.Default, Exp.val(3), Exp.val(List.of(1, 2))));
        assertThat(evaluate(size)).isEqualTo(Int.of(3));
    }

    @Test
    void leavesAFailedOperationUnknown() {
        Exp missing = ListExp.getByIndex(ListReturnType.VALUE, Exp.Type.INT, Exp.val(7), Exp.val(List.of(1)));
        assertThat(evaluate(missing)).isNull();
    }

    @Test
    void callsBitOperations() {
        assertThat(evaluate(BitExp.count(Exp.val(0), Exp.val(8), Exp.val(new byte[] {7}))))
                .isEqualTo(Int.of(3));
    }

    @Test
    void callsSketchOperationsStartingFromNothing() {
        Exp sketch = HLLExp.add(HLLPolicy.Default, Exp.val(List.of("a", "b")), Exp.val(8), Exp.val(-1), Exp.nil());
        assertThat(rooms.expressions()
                        .compile(Exp.build(sketch).getBytes())
                        .evaluate(NOWHERE)
                        .toParticle())
                .extracting(Particle::type)
                .isEqualTo(Particle.HLL);
    }

    @Test
    void givesGeometriesTheCellsThatTheyCover() {
        String point = "{\"type\":\"Point\",\"coordinates\":[1,1]}";
        Exp first = ListExp.getByIndex(
                ListReturnType.VALUE,
                Exp.Type.GEO,
                Exp.val(0),
                Exp.val(List.of(com.aerospike.client.Value.getAsGeoJSON(point))));

        for (Exp expression : List.of(Exp.geo(point), first)) {
            Particle value = rooms.expressions()
                    .compile(Exp.build(expression).getBytes())
                    .evaluate(NOWHERE)
                    .toParticle();
            assertThat(value).isInstanceOfSatisfying(GeoJsonParticle.class, geometry -> assertThat(geometry.cells())
                    .hasSize(1));
        }
    }

    @Test
    void comparesGeometries() {
        Exp inside = Exp.geoCompare(
                Exp.geo("{\"type\":\"Point\",\"coordinates\":[1,1]}"),
                Exp.geo("{\"type\":\"AeroCircle\",\"coordinates\":[[1,1],1000]}"));
        assertThat(rooms.expressions().compile(Exp.build(inside).getBytes()).evaluate(NOWHERE))
                .isEqualTo(Operand.TRUE);
    }

    @Test
    void refusesGeometriesThatAreNone() {
        byte[] wire = Exp.build(Exp.geo("{}")).getBytes();
        assertThatExceptionOfType(RequestFailedException.class)
                .isThrownBy(() -> rooms.expressions().compile(wire))
                .returns(ResultCode.PARAMETER, RequestFailedException::code);
    }

    @Test
    void selectsElementsByExpressions() {
        // SELECT of the list [1, 5, 9] where VALUE > 4
        Value selected = apply("93ccfe92" + "04" + "9303937a020104" + "01", false);
        assertThat(selected).isEqualTo(Value.decode(hex("920509")));
    }

    @Test
    void changesElementsByExpressions() {
        // APPLY of VALUE + 10
        assertThat(apply("94ccfe9204c304" + "9314937a02010a", true)).isEqualTo(Value.decode(hex("930b0f13")));
    }

    @Test
    void removesElementsByExpressions() {
        // APPLY of a removal where VALUE > 4
        assertThat(apply("94ccfe92" + "04" + "9303937a020104" + "04" + "9164", true))
                .isEqualTo(Value.decode(hex("9101")));
    }

    @Test
    void failsWhenAChangeIsUnknown() {
        assertThatExceptionOfType(RequestFailedException.class)
                .isThrownBy(() -> apply("94ccfe9204c304" + "9100", true))
                .returns(ResultCode.UNKNOWN, RequestFailedException::code);
    }

    private Value apply(String payload, boolean modify) {
        Particle list = Particle.of(Particle.LIST, hex("93010509"));
        var result = rooms.cdtOperations().apply(list, hex(payload), modify);
        return Value.fromParticle(modify ? result.bin() : result.reply());
    }
}
