package io.github.aerospring.embedded.expression;

import java.nio.charset.StandardCharsets;

import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.value.Geo;
import org.junit.jupiter.api.Test;

import static io.github.aerospring.embedded.expression.Wire.op;
import static org.assertj.core.api.Assertions.assertThat;

class GeoOpsTests {

    private static final Geo POINT = new Geo(SimpleShapes.point(10, 20));
    private static final Geo AROUND = new Geo(SimpleShapes.circle(10, 20, 1000));
    private static final Geo ELSEWHERE = new Geo(SimpleShapes.circle(50, 20, 1000));

    @Test
    void matchesAPointInARegionFromEitherSide() {
        assertThat(Evaluation.of(op(8, POINT, AROUND))).isEqualTo(true);
        assertThat(Evaluation.of(op(8, AROUND, POINT))).isEqualTo(true);
        assertThat(Evaluation.of(op(8, POINT, ELSEWHERE))).isEqualTo(false);
    }

    @Test
    void parsesTheGeometryOfABin() {
        SampleRecord record = new SampleRecord()
                .with("g", Particle.of(Particle.GEOJSON, POINT.json().getBytes(StandardCharsets.UTF_8)));
        assertThat(Evaluation.of(op(8, Wire.bin(ExpressionType.GEOJSON, "g"), AROUND), record))
                .isEqualTo(true);
    }

    @Test
    void isUnknownWithoutABin() {
        assertThat(Evaluation.of(op(8, POINT, Wire.bin(ExpressionType.GEOJSON, "none"))))
                .isEqualTo(Evaluation.UNKNOWN);
    }

    @Test
    void refusesWhatIsNoGeometry() {
        assertThat(Evaluation.refusal(op(8, POINT, "text"))).isEqualTo(4);
        assertThat(Evaluation.refusal(op(8, POINT, new Geo("{}")))).isEqualTo(4);
    }
}
