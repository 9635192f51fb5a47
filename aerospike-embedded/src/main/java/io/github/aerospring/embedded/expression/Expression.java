package io.github.aerospring.embedded.expression;

import java.util.Set;

/** A parsed expression. Immutable and safe for use by many threads. */
public final class Expression {

    private final Typed root;
    private final int variableCount;
    private final GeoShapes shapes;
    private final Reads reads;

    Expression(Typed root, int variableCount, GeoShapes shapes, Reads reads) {
        this.root = root;
        this.variableCount = variableCount;
        this.shapes = shapes;
        this.reads = reads;
    }

    /** Particle type of what the expression yields; 0 for nil, which is no value. */
    public int particleType() {
        return root.type().particle();
    }

    /** Names of the bins that the expression looks at; inside paths there are none. */
    public Set<String> bins() {
        return Set.copyOf(reads.bins());
    }

    /** Whether the expression looks at the digest. */
    public boolean readsDigest() {
        return reads.digest();
    }

    /** Whether the value depends on the bins and the digest of a record only, and on one of them at least. */
    public boolean isIndexable() {
        return !reads.metadata()
                && !reads.key()
                && (reads.digest() || !reads.bins().isEmpty());
    }

    /** Whether the static type is boolean, as a filter needs. */
    boolean isFilter() {
        return root.type() == ExpressionType.BOOL;
    }

    /** The value for a record. */
    public Operand evaluate(ExpressionContext context) {
        return root.node().evaluate(Frame.ofRecord(context, variableCount));
    }

    /** The value for the element that a path has reached; the record itself is unknown there. */
    public Operand evaluate(LoopVariables loop) {
        return root.node().evaluate(frame(loop));
    }

    /** Whether a record matches. */
    public Ternary matches(ExpressionContext context) {
        return ternary(evaluate(context));
    }

    /** Whether a record matches, decided without its bins and its stored key as far as that is possible. */
    public Ternary matchesMetadata(ExpressionContext context) {
        return ternary(root.node().evaluate(Frame.ofMetadata(context, variableCount)));
    }

    /** Whether the element that a path has reached matches. */
    public Ternary matches(LoopVariables loop) {
        return ternary(evaluate(loop));
    }

    private Frame frame(LoopVariables loop) {
        return Frame.ofLoop(loop.operands(shapes), variableCount);
    }

    /** What is no boolean does not match. */
    private static Ternary ternary(Operand result) {
        if (result.isUnknown()) {
            return Ternary.UNKNOWN;
        }
        return result.equals(Operand.TRUE) ? Ternary.TRUE : Ternary.FALSE;
    }
}
