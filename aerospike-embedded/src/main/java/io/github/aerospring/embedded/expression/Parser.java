package io.github.aerospring.embedded.expression;

import java.util.ArrayList;
import java.util.List;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.ValueKind;

/** Turns the wire form of one expression into a typed tree; used once. */
final class Parser {

    /** The parsed form of an expression must stay below this many bytes, counted as the server does. */
    static final int MAX_SIZE = 1 << 20;

    /** Nesting beyond this depth is refused so that neither parsing nor evaluating exhausts a thread's stack. */
    static final int MAX_DEPTH = 250;

    private final MsgPackReader reader;
    private final ValueCalls calls;
    private final GeoShapes shapes;
    private final VariableScopes scopes = new VariableScopes();
    private final Reads reads = new Reads();
    private int size;
    private int depth;

    Parser(byte[] wire, ValueCalls calls, GeoShapes shapes) {
        this.reader = new MsgPackReader(wire);
        this.calls = calls;
        this.shapes = shapes;
    }

    /** The failure of a request whose expression cannot be understood. */
    static RequestFailedException malformed(String found) {
        return ResultCode.PARAMETER.because("expression: " + found);
    }

    /** The whole input as one expression. */
    Typed parse() {
        Typed root = next();
        reader.expectEnd();
        if (root.type() == ExpressionType.EXTENSION) {
            throw malformed("wildcard or infinity as result");
        }
        return root;
    }

    /** Reads the next expression. */
    Typed next() {
        if (reader.peekKind() != ValueKind.LIST) {
            return Literals.read(this);
        }
        if (++depth > MAX_DEPTH) {
            throw malformed("nested deeper than " + MAX_DEPTH + " operations");
        }
        int elements = reader.readListHeader();
        if (elements == 0) {
            throw malformed("empty list before " + reader.position() + " (expected: operation code)");
        }
        Typed operation = OpTable.standard().require(reader.readLong()).parse(this, elements - 1);
        depth--;
        return operation;
    }

    /** Reads the next expression, which must have a static type. */
    Node next(ExpressionType type) {
        return next().as(type);
    }

    /** Reads so many expressions of one static type. */
    List<Node> next(ExpressionType type, int count) {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            nodes.add(next(type));
        }
        return nodes;
    }

    /** Counts bytes of the parsed form. */
    void charge(int bytes) {
        size += bytes;
        if (size >= MAX_SIZE) {
            throw malformed("parsed form of " + MAX_SIZE + " bytes or more");
        }
    }

    /** For arguments that are no expressions. */
    MsgPackReader reader() {
        return reader;
    }

    VariableScopes scopes() {
        return scopes;
    }

    /** What the expression looks at, as far as it has been read. */
    Reads reads() {
        return reads;
    }

    ValueCalls calls() {
        return calls;
    }

    GeoShapes shapes() {
        return shapes;
    }
}
