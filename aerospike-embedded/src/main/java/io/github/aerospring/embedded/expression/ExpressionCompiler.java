package io.github.aerospring.embedded.expression;

/** The way from the wire form of an expression (message field 43, expression operations, paths) to its parsed form. */
public final class ExpressionCompiler {

    private final ValueCalls calls;
    private final GeoShapes shapes;

    /** A compiler whose expressions use these operations on values. */
    public ExpressionCompiler(ValueCalls calls, GeoShapes shapes) {
        this.calls = calls;
        this.shapes = shapes;
    }

    /**
     * The expression of any type in {@code wire}, a msgpack element.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException with result code 4 when it is malformed or its
     *     types do not fit
     */
    public Expression compile(byte[] wire) {
        Parser parser = new Parser(wire, calls, shapes);
        Typed root = parser.parse();
        return new Expression(root, parser.scopes().count(), shapes, parser.reads());
    }

    /**
     * The filter in {@code wire}: an expression of boolean type.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException with result code 4 when it is malformed, its types
     *     do not fit or it is no boolean
     */
    public Expression compileFilter(byte[] wire) {
        Expression filter = compile(wire);
        if (!filter.isFilter()) {
            throw Parser.malformed("filter that is no boolean");
        }
        return filter;
    }
}
