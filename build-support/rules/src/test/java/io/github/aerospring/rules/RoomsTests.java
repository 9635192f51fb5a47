package io.github.aerospring.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RoomsTests {

    private static final String HOUSE = "io.github.aerospring.rules.house";

    private final JavaClasses house = new ClassFileImporter().importPackages(HOUSE);

    @Test
    void acceptsDeclaredArrows() {
        Rooms rooms = Rooms.of(HOUSE).room("hall", "cellar").room("cellar").room("attic");

        assertThatCode(() -> rooms.check(house)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnArrowThatIsNotDeclared() {
        Rooms rooms = Rooms.of(HOUSE).room("hall").room("cellar").room("attic");

        assertThatThrownBy(() -> rooms.check(house))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Hall")
                .hasMessageContaining("Cellar");
    }

    @Test
    void refusesAPackageThatIsNoRoom() {
        Rooms rooms = Rooms.of(HOUSE).room("hall", "cellar").room("cellar");

        assertThatThrownBy(() -> rooms.check(house)).hasMessageContaining("no declared room: [attic]");
    }

    @Test
    void refusesAReservedPackageInAnotherRoom() {
        Rooms rooms = Rooms.of(HOUSE)
                .room("hall", "cellar")
                .room("cellar")
                .room("attic")
                .onlyRoom("cellar", "java.util.concurrent..");

        assertThatThrownBy(() -> rooms.check(house)).hasMessageContaining("Attic");
    }

    @Test
    void refusesAForbiddenPackage() {
        Rooms rooms = Rooms.of(HOUSE)
                .room("hall", "cellar")
                .room("cellar")
                .room("attic")
                .nobody("java.util.concurrent..");

        assertThatThrownBy(() -> rooms.check(house)).hasMessageContaining("Attic");
    }
}
