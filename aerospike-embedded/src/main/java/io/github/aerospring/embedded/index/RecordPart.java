package io.github.aerospring.embedded.index;

import java.util.Set;
import java.util.stream.Collectors;

import io.github.aerospring.embedded.cdt.ReadContext;
import io.github.aerospring.embedded.expression.Expression;
import io.github.aerospring.embedded.expression.ExpressionCompiler;
import io.github.aerospring.embedded.expression.text.ExpressionText;
import io.github.aerospring.embedded.message.GeoJsonParticle;
import io.github.aerospring.embedded.message.Particle;
import io.github.aerospring.embedded.message.WireText;
import io.github.aerospring.embedded.storage.Record;
import io.github.aerospring.embedded.value.Value;
import org.jspecify.annotations.Nullable;

/** Takes what an index looks at from records. */
interface RecordPart {

    /** The value, {@code null} where a record has none. */
    @Nullable
    Value of(Record record);

    /** Names of the bins on which the value depends, as wire texts. */
    Set<String> bins();

    /**
     * The way to a part.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when the context or expression is
     *     malformed
     */
    static RecordPart of(IndexedPart part, ExpressionCompiler compiler) {
        if (!part.expression().isEmpty()) {
            byte[] wire = part.expression().copy();
            return new ExpressionPart(compiler.compile(wire), ExpressionText.of(wire));
        }
        BinPart bin = new BinPart(part.bin());
        return part.context().isEmpty()
                ? bin
                : new ElementPart(bin, ReadContext.of(part.context().copy()));
    }

    /** The value of a bin. */
    record BinPart(String bin) implements RecordPart {

        /** A geometry without cells was not written as such, and the server does not see it. */
        @Override
        public @Nullable Value of(Record record) {
            Particle particle = record.find(bin);
            boolean absent =
                    particle == null || particle instanceof GeoJsonParticle geometry && geometry.cells().length == 0;
            return absent ? null : Value.fromParticle(particle);
        }

        @Override
        public Set<String> bins() {
            return Set.of(bin);
        }
    }

    /** An element in a bin. */
    record ElementPart(BinPart bin, ReadContext context) implements RecordPart {

        @Override
        public @Nullable Value of(Record record) {
            Value value = bin.of(record);
            return value == null ? null : context.find(value);
        }

        @Override
        public Set<String> bins() {
            return bin.bins();
        }

        @Override
        public String toString() {
            return context.toString();
        }
    }

    /** The value of an expression. */
    record ExpressionPart(Expression expression, Set<String> bins, String text) implements RecordPart {

        ExpressionPart(Expression expression, String text) {
            this(
                    expression,
                    expression.bins().stream().map(WireText::fromJava).collect(Collectors.toUnmodifiableSet()),
                    text);
        }

        @Override
        public @Nullable Value of(Record record) {
            return expression.evaluate(new IndexedRecord(record)).toValue();
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
