package io.github.aerospring.embedded.storage;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class BinLayoutsTests {

    private final BinLayouts layouts = new BinLayouts();

    @Test
    void tellsApartTheOrderOfNames() {
        assertThat(layouts.of(List.of("a", "b")).indexOf("b")).isEqualTo(1);
        assertThat(layouts.of(List.of("b", "a")).indexOf("b")).isZero();
    }

    @Test
    void stopsSharingWhenTheTableIsFull() {
        for (int i = 0; i < BinLayouts.MAX_SHARED; i++) {
            layouts.of(List.of("bin" + i));
        }

        assertThat(layouts.of(List.of("bin0"))).isSameAs(layouts.of(List.of("bin0")));
        assertThat(layouts.of(List.of("more"))).isNotSameAs(layouts.of(List.of("more")));
        assertThat(layouts.of(List.of("more")).name(0)).isEqualTo("more");
    }
}
