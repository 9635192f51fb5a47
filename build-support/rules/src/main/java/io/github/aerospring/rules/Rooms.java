package io.github.aerospring.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * The rooms of one module: each package below the root with the other rooms it may depend on. Packages outside the
 * root are free unless {@linkplain #onlyRoom(String, String...) reserved} for one room or {@linkplain #nobody forbidden}.
 *
 * <pre>{@code
 * Rooms.of("io.github.aerospring.core")
 *     .room("error")
 *     .room("record", "error", "internal.cluster")
 *     .onlyRoom("internal.cluster", "com.aerospike.client.cluster..")
 *     .check();
 * }</pre>
 */
public final class Rooms {

    /** Name of the root package itself. */
    public static final String FRONT_DOOR = "";

    private final String root;
    private final Map<String, List<String>> arrows = new LinkedHashMap<>();
    private final Map<String, String[]> reserved = new LinkedHashMap<>();
    private String[] forbidden = {};

    private Rooms(String root) {
        this.root = root;
    }

    /** The module whose packages all start with {@code root}; its main classes only are looked at. */
    public static Rooms of(String root) {
        return new Rooms(root);
    }

    /** A room and the rooms that it may use, all as package names below the root. */
    public Rooms room(String name, String... mayUse) {
        arrows.put(name, List.of(mayUse));
        return this;
    }

    /** Packages outside the module that only {@code room} may use, as ArchUnit package patterns. */
    public Rooms onlyRoom(String room, String... packages) {
        reserved.put(room, packages);
        return this;
    }

    /** Packages outside the module that no room may use, as ArchUnit package patterns. */
    public Rooms nobody(String... packages) {
        forbidden = packages;
        return this;
    }

    /**
     * Checks arrows, cycles, reserved packages and that every package is a declared room.
     *
     * @throws AssertionError naming each class that breaks a rule
     */
    public void check() {
        check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root));
    }

    void check(JavaClasses classes) {
        everyPackageIsARoom(classes);
        arrows.forEach((room, mayUse) -> onlyDeclaredArrows(room, mayUse, classes));
        reserved.forEach((room, packages) -> ArchRuleDefinition.noClasses()
                .that(not(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .because("only room '" + room + "' may use " + String.join(", ", packages))
                .allowEmptyShould(true)
                .check(classes));
        if (forbidden.length > 0) {
            ArchRuleDefinition.noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .allowEmptyShould(true)
                    .check(classes);
        }
        SlicesRuleDefinition.slices()
                .matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes);
    }

    private void everyPackageIsARoom(JavaClasses classes) {
        Set<String> undeclared = new TreeSet<>();
        for (JavaClass type : classes) {
            String room = roomOf(type);
            if (!type.getSimpleName().equals("package-info") && !arrows.containsKey(room)) {
                undeclared.add(room);
            }
        }
        if (!undeclared.isEmpty()) {
            throw new AssertionError("packages below " + root + " that are no declared room: " + undeclared
                    + " (expected: one of " + arrows.keySet() + ")");
        }
    }

    private void onlyDeclaredArrows(String room, List<String> mayUse, JavaClasses classes) {
        ArchRuleDefinition.noClasses()
                .that(is(room))
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are in a room that '" + room + "' may not use",
                        type -> inModule(type)
                                && !roomOf(type).equals(room)
                                && Stream.of(mayUse).flatMap(List::stream).noneMatch(roomOf(type)::equals)))
                .because("room '" + room + "' may use only " + mayUse)
                .allowEmptyShould(true)
                .check(classes);
    }

    private DescribedPredicate<JavaClass> is(String room) {
        return DescribedPredicate.describe(
                "are in room '" + room + "'",
                type -> inModule(type) && roomOf(type).equals(room));
    }

    private DescribedPredicate<JavaClass> not(String room) {
        return DescribedPredicate.not(is(room));
    }

    private boolean inModule(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    private String roomOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) ? FRONT_DOOR : name.substring(root.length() + 1);
    }
}
