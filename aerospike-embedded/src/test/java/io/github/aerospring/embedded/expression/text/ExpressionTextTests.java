package io.github.aerospring.embedded.expression.text;

import java.util.Base64;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpressionTextTests {

    /** Expressions of indexes, and how the real server lists them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "lBSTUQKhbgH7 | add(bin_int(\"n\"), 1, -5)",
                "mHuUEJMBk1ECoW4BkwKTUQehZss/+AAAAAAAAJMDk1EDoXOkA2FiY5IVk1ECoW6UEZMEk1EGoWKjBAECkwWTUQKhbpNRAqFukwaT"
                        + "UQKhbpNRAqFukxaTUQKhbpNRAqFukhKTE5NRAaF0w5MXk1ECoW6TUQKhbpEA | cond(and(eq(bin_int(\"n\"), 1), ne(bi"
                        + "n_float(\"f\"), 1.500000), gt(bin_str(\"s\"), <string#3>)), sub(bin_int(\"n\")), or(ge(bin_blob(\"b"
                        + "\"), <blob#2>), lt(bin_int(\"n\"), bin_int(\"n\")), le(bin_int(\"n\"), bin_int(\"n\"))), mul(bin_int"
                        + "(\"n\"), bin_int(\"n\")), not(exclusive(bin_bool(\"t\"), true)), div(bin_int(\"n\"), bin_int(\"n\"))"
                        + ", unknown())",
                "mHuUBwKjYS4qk1EDoXMBkwiTUQihZ9klF3sidHlwZSI6IlBvaW50IiwiY29vcmRpbmF0ZXMiOlsxLDJdfZJAA5MCklKienoAklKh"
                        + "eQc= | cond(cmp_regex(<string#3>, 2, bin_str(\"s\")), 1, cmp_geo(bin_geojson(\"g\"), <geojson#36>), "
                        + "digest_modulo(3), ne(bin_type(\"zz\"), 0), bin_type(\"y\"), 7)",
                "ln2heJNRAqFuoXmUfaF6k1ECoW6TFJJ8oXqSfKF4kxSSfKF4knyheQ== | let(def(var_0, bin_int(\"n\")), def(var_1"
                        + ", let(def(var_2, bin_int(\"n\")), add(var(\"var_2\"), var(\"var_0\")))), add(var(\"var_0\"), var(\"v"
                        + "ar_1\")))",
                "kh6YFJMYk1EHoWbLQAAAAAAAAACTGZNRB6Fmk1EHoWaSHJNRB6Fmkh2TUQehZpIfkhuTGpNRAqFuk1ECoW6TMpNRB6Fmk1EHoWaT"
                        + "M5NRB6Fmk1EHoWY= | to_int(add(pow(bin_float(\"f\"), 2.000000), log(bin_float(\"f\"), bin_float(\"f\""
                        + ")), floor(bin_float(\"f\")), ceil(bin_float(\"f\")), to_float(abs(mod(bin_int(\"n\"), bin_int(\"n\")"
                        + "))), min(bin_float(\"f\"), bin_float(\"f\")), max(bin_float(\"f\"), bin_float(\"f\"))))",
                "myCTUQKhbpMhk1ECoW6TUQKhbpMik1ECoW6TUQKhbpIjk1ECoW6TJJNRAqFuAZMlk1ECoW6TUQKhbpMmk1ECoW6TUQKhbpInk1EC"
                        + "oW6TKJNRAqFuw5Mpk1ECoW7C | int_and(bin_int(\"n\"), int_or(bin_int(\"n\"), bin_int(\"n\")), int_xor(b"
                        + "in_int(\"n\"), bin_int(\"n\")), int_not(bin_int(\"n\")), int_lshift(bin_int(\"n\"), 1), int_rshift(b"
                        + "in_int(\"n\"), bin_int(\"n\")), int_arshift(bin_int(\"n\"), bin_int(\"n\")), int_count(bin_int(\"n\""
                        + ")), int_lscan(bin_int(\"n\"), true), int_rscan(bin_int(\"n\"), false))",
                "lX8CAJEQk1EEoWw= | list_size(NULL, bin_list(\"l\"))",
                "lX8CAJPM/5wQASKkA2tleSPLQAwAAAAAAAATkgECIf8iogQBkxMHAJNRBKFs | list_get_by_index([list_index(1), map"
                        + "_key(<string#3>), map_value(3.500000), list_value(<list#2>), map_rank(-1), map_key(<blob#1>)], 7, 0,"
                        + " bin_list(\"l\"))",
                "lX8CAJQZBQGTUQKhbpNRBKFs | list_get_by_value_range(NULL, 5, 1, bin_int(\"n\"), bin_list(\"l\"))",
                "lX8CAJNhB6IDa5NRBaFt | map_get_by_key(NULL, 7, <string#1>, bin_map(\"m\"))",
                "lX8CAJNrBZJ+kqIDYaIDYpNRBaFt | map_get_by_key_list(NULL, 5, <list#2>, bin_map(\"m\"))",
                "lX8CAJEQlX8EQJQBAQAAlX8EQJQCkn6SAQIAAJNRBKFs | list_size(NULL, list_append(NULL, 1, 0, 0, list_appen"
                        + "d_items(NULL, <list#2>, 0, 0, bin_list(\"l\"))))",
                "lX8CAJEQlX8EQJINAJV/BECRC5NRBKFs | list_size(NULL, list_sort(NULL, 0, list_clear(NULL, bin_list(\"l"
                        + "\"))))",
                "lX8CAJFglX8FQJRDogNhyz/0AAAAAAAAAJNRBaFt | map_size(NULL, map_put(NULL, <string#1>, 1.250000, 0, bin"
                        + "_map(\"m\")))",
                "lX8CAJFglX8FQJNEgscAAcCiA2EBAJNRBaFt | map_size(NULL, map_put_items(NULL, <msgpack/8>, 0, bin_map(\""
                        + "m\")))",
                "lX8CAZMzAAiTUQahYg== | bit_count(0, 8, bin_blob(\"b\"))",
                "lX8CAZQ2AAgBlX8GQZUEAAiiBAEAk1EGoWI= | bit_get_int(0, 8, 1, bit_or(0, 8, <blob#1>, 0, bin_blob(\"b\""
                        + ")))",
                "lX8CApEyk1EJoWg= | hll_get_count(bin_hll(\"h\"))",
                "lX8CApI4kn6RogNhk1EJoWg= | hll_may_contain(<list#1>, bin_hll(\"h\"))",
                "lX8CAJUbBQECA5NRBKFs | list_get_by_rel_rank_range(NULL, 5, 1, 2, 3, bin_list(\"l\"))",
                "lX8CAJRtBaIDeAKTUQWhbQ== | map_get_by_rel_index_range(NULL, 5, <string#1>, 2, bin_map(\"m\"))",
                "lX8CAJMWBcCTUQShbA== | INVALID_CDT_OP(NULL, 5, nil, bin_list(\"l\"))",
                "lnuTAZNRBaFtg8cAAcCiA2EBogNiAgGTAZNRBKFskn6TAQIDAgM= | cond(eq(bin_map(\"m\"), <map#3>), 1, eq(bin_l"
                        + "ist(\"l\"), <list#3>), 2, 3)",
                "lnuTA5NRB6Fmy0QVrx14tYxA04AAAAAAAAAAkwOTUQehZsu+sMb3oLXtjc9//////////5NRAqFu | cond(gt(bin_float(\"f"
                        + "\"), 100000000000000000000.000000), -9223372036854775808, gt(bin_float(\"f\"), -0.000001), 922337203"
                        + "6854775807, bin_int(\"n\"))",
                "k1EDoXM= | bin_str(\"s\")",
                "k1EGoWI= | bin_blob(\"b\")",
                "k1EIoWc= | bin_geojson(\"g\")",
                "lX8EQJMgAACTUQShbA== | list_remove_by_index(NULL, 0, 0, bin_list(\"l\"))",
                "lX8FQJFLk1EFoW0= | map_clear(NULL, bin_map(\"m\"))",
                "lX8CAJNsBZJ+kQGVfwVAk8z/ksyiogNxk1EAkn6RogN6k1EFoW0= | map_get_by_value_list(NULL, 5, <list#1>, map_"
                        + "remove_by_key_list([map_key(<string#1>)], 0, <list#1>, bin_map(\"m\")))"
            })
    void writesWhatTheServerWrites(String expression, String text) {
        assertThat(ExpressionText.of(Base64.getDecoder().decode(expression))).isEqualTo(text);
    }
}
