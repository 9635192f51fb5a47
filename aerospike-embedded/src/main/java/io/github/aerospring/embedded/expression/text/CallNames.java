package io.github.aerospring.embedded.expression.text;

import java.util.HashMap;
import java.util.Map;

/** Names of operations in texts, as lists of names from a code on; gaps are operations that have none. */
final class CallNames {

    private static final Map<Integer, String> COLLECTIONS = new HashMap<>();
    private static final Map<Integer, String> BITS = new HashMap<>();
    private static final Map<Integer, String> HLL = new HashMap<>();

    static {
        put(COLLECTIONS, 1, "list_", "append append_items insert insert_items - - - - set - clear increment sort");
        put(
                COLLECTIONS,
                16,
                "list_",
                "size - - get_by_index get_by_value get_by_rank - get_by_value_list get_by_index_range"
                        + " get_by_value_range get_by_rank_range get_by_rel_rank_range");
        put(
                COLLECTIONS,
                32,
                "list_",
                "remove_by_index - remove_by_rank remove_by_value remove_by_value_list remove_by_index_range"
                        + " remove_by_value_range remove_by_rank_range remove_by_rel_rank_range");
        put(
                COLLECTIONS,
                67,
                "map_",
                "put put_items - - - - increment - clear remove_by_key remove_by_index remove_by_value remove_by_rank"
                        + " - remove_by_key_list - remove_by_value_list remove_by_key_range remove_by_index_range"
                        + " remove_by_value_range remove_by_rank_range remove_by_rel_index_range"
                        + " remove_by_rel_rank_range");
        put(
                COLLECTIONS,
                96,
                "map_",
                "size get_by_key get_by_index - get_by_rank - get_by_value get_by_key_range get_by_index_range"
                        + " get_by_value_range get_by_rank_range get_by_key_list get_by_value_list"
                        + " get_by_rel_index_range get_by_rel_rank_range");
        put(BITS, 0, "bit_", "resize insert remove set or xor and not lshift rshift add subtract set_int");
        put(BITS, 50, "bit_", "get count lscan rscan get_int");
        put(HLL, 0, "hll_", "init add set_union refresh_count fold");
        put(
                HLL,
                50,
                "hll_",
                "get_count get_union get_union_count get_intersect_count get_similarity describe may_contain");
    }

    private CallNames() {}

    static String ofCollections(int code) {
        return COLLECTIONS.getOrDefault(code, "INVALID_CDT_OP");
    }

    static String ofBits(int code) {
        return BITS.getOrDefault(code, "INVALID_BITS_OP");
    }

    static String ofHll(int code) {
        return HLL.getOrDefault(code, "INVALID_BITS_OP");
    }

    private static void put(Map<Integer, String> names, int first, String prefix, String list) {
        int code = first;
        for (String name : list.split(" ")) {
            if (!name.equals("-")) {
                names.put(code, prefix + name);
            }
            code++;
        }
    }
}
