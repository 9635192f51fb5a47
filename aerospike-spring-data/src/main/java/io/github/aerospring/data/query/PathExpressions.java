package io.github.aerospring.data.query;

import java.util.Map;
import java.util.Optional;

import com.aerospike.client.Value;
import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.command.ParticleType;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.MapExp;
import org.jspecify.annotations.Nullable;

/** Expressions for stored paths, typed by the operand they are compared with. */
final class PathExpressions {

    private record Form(Exp.Type type, int particle) {}

    private static final Map<Class<?>, Form> FORMS = Map.of(
            Long.class, new Form(Exp.Type.INT, ParticleType.INTEGER),
            Double.class, new Form(Exp.Type.FLOAT, ParticleType.DOUBLE),
            String.class, new Form(Exp.Type.STRING, ParticleType.STRING),
            Boolean.class, new Form(Exp.Type.BOOL, ParticleType.BOOL),
            byte[].class, new Form(Exp.Type.BLOB, ParticleType.BLOB));

    private PathExpressions() {}

    /** Whether values like this can be compared with the path by a server. */
    static boolean isComparable(StoredPath path, @Nullable Object operand) {
        return path.source() == StoredPath.Source.BIN
                && operand != null
                && FORMS.containsKey(operand.getClass())
                && !(operand instanceof Double number && number.isNaN());
    }

    static boolean isTopLevel(StoredPath path) {
        return path.source() == StoredPath.Source.BIN && path.mapKeys().isEmpty();
    }

    /** A comparison that is false, not unknown, for bins that are absent or of another type. */
    static Optional<Exp> comparison(StoredPath path, @Nullable Object operand, Comparison comparison) {
        if (operand == null || !isComparable(path, operand)) {
            return Optional.empty();
        }
        return Optional.of(Exp.and(hasType(path, operand), comparison.apply(value(path, operand), literal(operand))));
    }

    /** True for bins of the operand's type; for a path into a map only the map is looked at. */
    static Exp hasType(StoredPath path, Object operand) {
        int particle = isTopLevel(path) ? form(operand).particle : ParticleType.MAP;
        return Exp.eq(Exp.binType(path.bin()), Exp.val(particle));
    }

    static Exp value(StoredPath path, Object operand) {
        Exp.Type type = form(operand).type;
        if (path.mapKeys().isEmpty()) {
            return Exp.bin(path.bin(), type);
        }
        int last = path.mapKeys().size() - 1;
        CTX[] context = path.mapKeys().subList(0, last).stream()
                .map(key -> CTX.mapKey(Value.get(key)))
                .toArray(CTX[]::new);
        return MapExp.getByKey(
                MapReturnType.VALUE, type, Exp.val(path.mapKeys().get(last)), Exp.mapBin(path.bin()), context);
    }

    static Exp literal(Object operand) {
        if (operand instanceof Long number) {
            return Exp.val(number);
        }
        if (operand instanceof Double number) {
            return Exp.val(number);
        }
        if (operand instanceof Boolean flag) {
            return Exp.val(flag);
        }
        return operand instanceof byte[] bytes ? Exp.val(bytes) : Exp.val((String) operand);
    }

    private static Form form(Object operand) {
        Form form = FORMS.get(operand.getClass());
        if (form == null) {
            throw new IllegalArgumentException("operand: %s (expected: one that is comparable)".formatted(operand));
        }
        return form;
    }

    /** One of the comparing expressions. */
    interface Comparison {
        Exp apply(Exp left, Exp right);
    }
}
