package io.github.aerospring.embedded.expression.calls;

import io.github.aerospring.embedded.cdt.CdtOperations;
import io.github.aerospring.embedded.expression.ExpressionCompiler;
import io.github.aerospring.embedded.expression.ExpressionOperations;

/**
 * The value rooms wired together: expressions call list, map, bit and HLL operations, and paths of list and map
 * operations hold expressions. Safe for use by many threads; one serves a whole server.
 */
public final class ValueRooms {

    private final ExpressionCompiler compiler;
    private final CdtOperations cdt;

    /** Wires the rooms. */
    public ValueRooms() {
        ExpressionPaths paths = new ExpressionPaths();
        this.cdt = new CdtOperations(paths);
        this.compiler = new ExpressionCompiler(new RoomCalls(cdt), new GeoValueShapes());
        paths.compileWith(compiler);
    }

    /** Compiles filters and other expressions. */
    public ExpressionCompiler expressions() {
        return compiler;
    }

    /** The expression operations of requests. */
    public ExpressionOperations expressionOperations() {
        return new ExpressionOperations(compiler);
    }

    /** The list and map operations of requests, paths with expressions included. */
    public CdtOperations cdtOperations() {
        return cdt;
    }
}
