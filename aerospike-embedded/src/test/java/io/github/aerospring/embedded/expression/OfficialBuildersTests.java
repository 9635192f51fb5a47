package io.github.aerospring.embedded.expression;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import com.aerospike.client.cdt.CTX;
import com.aerospike.client.cdt.ListPolicy;
import com.aerospike.client.cdt.ListReturnType;
import com.aerospike.client.cdt.MapPolicy;
import com.aerospike.client.cdt.MapReturnType;
import com.aerospike.client.exp.BitExp;
import com.aerospike.client.exp.Exp;
import com.aerospike.client.exp.HLLExp;
import com.aerospike.client.exp.ListExp;
import com.aerospike.client.exp.MapExp;
import com.aerospike.client.operation.BitOverflowAction;
import com.aerospike.client.operation.BitPolicy;
import com.aerospike.client.operation.HLLPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every way in which the official client builds an expression gives one that parses. */
class OfficialBuildersTests {

    /** What no expression by itself is: a definition belongs to a scope, the markers to a list or a comparison. */
    private static final List<String> PARTS = List.of("def", "inf", "wildcard", "let", "var");

    private static final Map<String, Exp> ARGUMENTS_BY_OPERATION = new TreeMap<>(Map.ofEntries(
            Map.entry("not", Exp.val(true)),
            Map.entry("and", Exp.val(true)),
            Map.entry("or", Exp.val(true)),
            Map.entry("exclusive", Exp.val(true)),
            Map.entry("regexCompare", Exp.stringBin("s")),
            Map.entry("geoCompare", Exp.geo(SimpleShapes.point(1, 2))),
            Map.entry("pow", Exp.val(1.5)),
            Map.entry("log", Exp.val(1.5)),
            Map.entry("floor", Exp.val(1.5)),
            Map.entry("ceil", Exp.val(1.5)),
            Map.entry("toInt", Exp.val(1.5))));

    static Stream<Method> builders() {
        return Stream.of(Exp.class, ListExp.class, MapExp.class, BitExp.class, HLLExp.class)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && Modifier.isStatic(method.getModifiers()))
                .filter(method -> Exp.class.isAssignableFrom(method.getReturnType()))
                .filter(method -> !PARTS.contains(method.getName()));
    }

    @ParameterizedTest
    @MethodSource("builders")
    void parses(Method builder) throws IllegalAccessException {
        Object[] arguments = arguments(builder);
        assertThat(Evaluation.refusal(() -> Evaluation.compiler()
                        .compile(Exp.build(invoke(builder, arguments)).getBytes())))
                .as(builder.toString())
                .isZero();
    }

    @Test
    void covers152Builders() {
        assertThat(builders().map(OfficialBuildersTests::name).distinct().count() + PARTS.size())
                .isEqualTo(152);
    }

    @Test
    void parsesVariables() {
        Exp let = Exp.let(Exp.def("x", Exp.val(1)), Exp.def("y", Exp.var("x")), Exp.add(Exp.var("x"), Exp.var("y")));
        assertThat(Evaluation.java(
                        Evaluation.compiler().compile(Exp.build(let).getBytes()).evaluate(new SampleRecord())))
                .isEqualTo(2L);
    }

    @Test
    void parsesMarkersInComparisons() {
        assertThat(Evaluation.refusal(() -> Evaluation.compiler()
                        .compile(Exp.build(Exp.eq(Exp.inf(), Exp.inf())).getBytes())))
                .isZero();
        assertThat(Evaluation.refusal(() -> Evaluation.compiler()
                        .compile(Exp.build(Exp.eq(Exp.wildcard(), Exp.wildcard()))
                                .getBytes())))
                .isZero();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }

    private static Exp invoke(Method builder, Object[] arguments) {
        try {
            return (Exp) builder.invoke(null, arguments);
        } catch (IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException(builder.toString(), failed);
        }
    }

    private static Object[] arguments(Method builder) {
        List<Object> arguments = new ArrayList<>();
        Class<?>[] types = builder.getParameterTypes();
        for (int i = 0; i < types.length; i++) {
            arguments.add(argument(builder, types[i], i, i == lastExp(types)));
        }
        return arguments.toArray();
    }

    private static int lastExp(Class<?>[] types) {
        int last = -1;
        for (int i = 0; i < types.length; i++) {
            last = types[i] == Exp.class ? i : last;
        }
        return last;
    }

    private static Object argument(Method builder, Class<?> type, int position, boolean last) {
        if (type == Exp.class) {
            return expression(builder, position, last);
        }
        if (type == Exp[].class) {
            return expressions(builder);
        }
        if (type == int.class) {
            return integer(builder);
        }
        if (type == String.class) {
            return builder.getName().equals("geo") ? SimpleShapes.point(1, 2) : "name";
        }
        return Stream.of(
                        1L,
                        true,
                        1.5,
                        new byte[] {1},
                        List.of(1, "a"),
                        Map.of("a", 1),
                        Calendar.getInstance(),
                        Exp.Type.INT,
                        new CTX[] {CTX.listIndex(1)},
                        ListPolicy.Default,
                        MapPolicy.Default,
                        BitPolicy.Default,
                        HLLPolicy.Default,
                        BitOverflowAction.WRAP,
                        Exp.build(Exp.val(1)))
                .filter(candidate -> accepts(type, candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(builder + ": no argument of " + type));
    }

    private static boolean accepts(Class<?> type, Object candidate) {
        return type.isInstance(candidate)
                || type == long.class && candidate instanceof Long
                || type == boolean.class && candidate instanceof Boolean
                || type == double.class && candidate instanceof Double;
    }

    private static int integer(Method builder) {
        return switch (builder.getDeclaringClass().getSimpleName()) {
            case "ListExp" -> ListReturnType.COUNT;
            case "MapExp" -> MapReturnType.COUNT;
            default -> 1;
        };
    }

    private static Exp expression(Method builder, int position, boolean last) {
        return switch (builder.getDeclaringClass().getSimpleName()) {
            case "ListExp" -> last ? Exp.listBin("l") : Exp.add(Exp.val(1), Exp.val(2));
            case "MapExp" -> last ? Exp.mapBin("m") : Exp.add(Exp.val(1), Exp.val(2));
            case "BitExp" -> last ? Exp.blobBin("b") : Exp.val(1);
            case "HLLExp" -> last ? Exp.hllBin("h") : Exp.val(List.of(1));
            default ->
                builder.getName().endsWith("scan") && position == 1
                        ? Exp.val(true)
                        : ARGUMENTS_BY_OPERATION.getOrDefault(builder.getName(), Exp.val(1));
        };
    }

    private static Exp[] expressions(Method builder) {
        if (builder.getName().equals("cond")) {
            return new Exp[] {Exp.val(true), Exp.val(1), Exp.val(2)};
        }
        Exp each = ARGUMENTS_BY_OPERATION.getOrDefault(builder.getName(), Exp.val(1));
        return new Exp[] {each, each};
    }
}
