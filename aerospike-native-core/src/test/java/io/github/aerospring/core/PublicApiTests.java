package io.github.aerospring.core;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What a user sees of this module: public types outside of {@code internal}, and their public and protected members. */
class PublicApiTests {

    private static final List<Class<?>> TYPES = types();

    /** Methods where {@code null} is part of the contract, each with the reason. */
    private static final Set<String> MAY_RETURN_NULL = Set.of(
            // A cell of an array of objects; isMissing(column) asks first, and an Optional per cell would cost
            "RowCursor.getObject",
            // As Micrometer says that there is no observation
            "CommandObservations.ofCaller");

    /** Numbers that are no choice between named things, each with the reason. */
    private static final Set<String> NUMBERS = Set.of(
            // A port
            "HostList.DEFAULT_PORT",
            // Limits of the server and of the client
            "RecordArguments.MAX_BIN_NAME_BYTES",
            "RecordArguments.MAX_DEPTH",
            // Sizes
            "QueryChunks.DEFAULT_ROWS",
            "ColumnWrite.DEFAULT_CHUNK_SIZE");

    /** Names of parameters and methods that stand for a choice. */
    private static final Pattern CHOICE =
            Pattern.compile("(?i).*(flags?|mode|type|kind|level|action|policy|order|code|option)");

    /** Result codes are an open list of the server: a new server may send what no enum knows. */
    private static final Pattern RESULT_CODE = Pattern.compile("(?i).*resultCode");

    private static List<Class<?>> types() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.aerospring.core")
                        .stream()
                        .filter(type -> !type.getPackageName().contains(".internal"))
                        .map(JavaClass::reflect)
                        .filter(PublicApiTests::isPublic)
                        .<Class<?>>map(type -> type)
                        .toList();
    }

    private static boolean isPublic(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isPublic(type.getEnclosingClass()));
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private static Stream<Method> methods() {
        return TYPES.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> isVisible(method.getModifiers()) && !method.isSynthetic());
    }

    private static Stream<Executable> executables() {
        return Stream.concat(
                methods(),
                TYPES.stream()
                        .flatMap(type -> Stream.of(type.getDeclaredConstructors()))
                        .filter(constructor -> isVisible(constructor.getModifiers())));
    }

    private static String name(Class<?> owner, String member) {
        return owner.getName().replaceFirst(".*\\.", "") + "." + member;
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || type == long.class || type == short.class || type == byte.class;
    }

    @Test
    void thereIsAnApi() {
        assertThat(TYPES).contains(NativeClient.class, AsyncNativeClient.class).hasSizeGreaterThan(100);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(TYPES).allSatisfy(type -> assertThat((AnnotatedElement) type.getPackage())
                .as(type.getPackageName())
                .matches(marked -> marked.isAnnotationPresent(NullMarked.class)));
    }

    @Test
    void noTypeHasTheNameOfOneThatIsImportedEverywhere() {
        assertThat(TYPES).noneMatch(type -> Stream.of("java.lang.", "java.util.", "java.util.concurrent.")
                .anyMatch(prefix -> exists(prefix + type.getSimpleName())));
    }

    private static boolean exists(String name) {
        return PublicApiTests.class.getClassLoader().getResource(name.replace('.', '/') + ".class") != null;
    }

    @Test
    void noMethodReturnsNullForAbsent() {
        List<String> nullable = methods()
                .filter(method -> method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                .map(method -> name(method.getDeclaringClass(), method.getName()))
                .toList();

        assertThat(nullable).containsExactlyInAnyOrderElementsOf(MAY_RETURN_NULL);
    }

    @Test
    void noConstantIsARawNumber() {
        List<String> constants = TYPES.stream()
                .flatMap(type -> Stream.of(type.getDeclaredFields()))
                .filter(field -> isVisible(field.getModifiers()) && Modifier.isStatic(field.getModifiers()))
                .filter(field -> isNumber(field.getType()))
                .map(PublicApiTests::name)
                .toList();

        assertThat(constants).containsExactlyInAnyOrderElementsOf(NUMBERS);
    }

    private static String name(Field field) {
        return name(field.getDeclaringClass(), field.getName());
    }

    @Test
    void noParameterIsANumberThatStandsForAChoice() {
        List<String> choices = executables()
                .flatMap(executable -> Stream.of(executable.getParameters())
                        .filter(parameter -> isNumber(parameter.getType()))
                        .map(Parameter::getName)
                        .filter(PublicApiTests::isChoice)
                        .map(parameter -> name(executable.getDeclaringClass(), executable.getName() + " " + parameter)))
                .toList();

        assertThat(choices).isEmpty();
    }

    @Test
    void noResultIsANumberThatStandsForAChoice() {
        List<String> choices = methods()
                .filter(method -> isNumber(method.getReturnType()) && isChoice(method.getName()))
                .map(method -> name(method.getDeclaringClass(), method.getName()))
                .toList();

        assertThat(choices).isEmpty();
    }

    private static boolean isChoice(String name) {
        return CHOICE.matcher(name).matches() && !RESULT_CODE.matcher(name).matches() && !name.equals("hashCode");
    }
}
