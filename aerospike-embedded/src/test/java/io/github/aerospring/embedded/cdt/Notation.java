package io.github.aerospring.embedded.cdt;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.github.aerospring.embedded.value.Blob;
import io.github.aerospring.embedded.value.Bool;
import io.github.aerospring.embedded.value.Float;
import io.github.aerospring.embedded.value.Geo;
import io.github.aerospring.embedded.value.Infinity;
import io.github.aerospring.embedded.value.Int;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MapValue;
import io.github.aerospring.embedded.value.Nil;
import io.github.aerospring.embedded.value.Str;
import io.github.aerospring.embedded.value.Value;
import io.github.aerospring.embedded.value.Wildcard;

/**
 * Values as text for tables of examples: {@code 1}, {@code 1.5}, {@code 'a'}, {@code x'01ff'}, {@code nil}, {@code true},
 * {@code *}, {@code inf}, {@code [1, 2]}, <code>{1: 'a'}</code>. Flags stand before the bracket: {@code o} ordered list,
 * {@code k} and {@code kv} ordered map, {@code e} entries in their own order, {@code p} with an index.
 */
final class Notation {

    private static final Map<String, Integer> LIST_FLAGS = Map.of("", 0, "o", 1, "p", 0x10, "op", 0x11);
    private static final Map<String, Integer> MAP_FLAGS =
            Map.of("", 0, "k", 1, "v", 2, "kv", 3, "e", 8, "p", 0x10, "kp", 0x11, "kvp", 0x13);

    private final String text;
    private int position;

    private Notation(String text) {
        this.text = text;
    }

    static Value parse(String text) {
        Notation notation = new Notation(text.strip());
        Value value = notation.value();
        if (notation.position != notation.text.length()) {
            throw new IllegalArgumentException(text + " (expected: one value) at " + notation.position);
        }
        return value;
    }

    private Value value() {
        skipBlanks();
        int start = position;
        while (position < text.length() && "[{', :]}".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        String word = text.substring(start, position);
        char next = position < text.length() ? text.charAt(position) : ' ';
        return switch (next) {
            case '[' -> list(LIST_FLAGS.get(word));
            case '{' -> map(MAP_FLAGS.get(word));
            case '\'' -> quoted(word);
            default -> word(word);
        };
    }

    private Value quoted(String prefix) {
        int end = text.indexOf('\'', position + 1);
        String content = text.substring(position + 1, end);
        position = end + 1;
        return switch (prefix) {
            case "x" -> new Blob(HexFormat.of().parseHex(content));
            case "g" -> new Geo(content);
            default -> new Str(content);
        };
    }

    private static Value word(String word) {
        return switch (word) {
            case "nil" -> Nil.NIL;
            case "true" -> Bool.TRUE;
            case "false" -> Bool.FALSE;
            case "*" -> Wildcard.WILDCARD;
            case "inf" -> Infinity.INFINITY;
            default -> number(word);
        };
    }

    private static Value number(String word) {
        if (word.endsWith("f") && !word.startsWith("0x")) {
            return new Float(Double.parseDouble(word.substring(0, word.length() - 1)), true);
        }
        if (word.endsWith("u")) {
            return new Int(Long.parseUnsignedLong(word.substring(0, word.length() - 1)), true);
        }
        return word.contains(".") ? new Float(Double.parseDouble(word)) : Int.of(Long.decode(word));
    }

    private ListValue list(int flags) {
        List<Value> elements = new ArrayList<>();
        position++;
        while (!isAt(']')) {
            elements.add(value());
        }
        position++;
        return new ListValue(elements, flags);
    }

    private MapValue map(int flags) {
        List<MapValue.Entry> entries = new ArrayList<>();
        position++;
        while (!isAt('}')) {
            Value key = value();
            isAt(':');
            position++;
            entries.add(new MapValue.Entry(key, value()));
        }
        position++;
        return new MapValue(entries, flags);
    }

    private boolean isAt(char character) {
        skipBlanks();
        return text.charAt(position) == character;
    }

    private void skipBlanks() {
        while (position < text.length() && (text.charAt(position) == ' ' || text.charAt(position) == ',')) {
            position++;
        }
    }

    /** The text of a value. */
    static String print(Value value) {
        if (value instanceof ListValue list) {
            return word(LIST_FLAGS, list.flags())
                    + list.elements().stream().map(Notation::print).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof MapValue map) {
            return word(MAP_FLAGS, map.flags())
                    + map.entries().stream()
                            .map(entry -> print(entry.key()) + ": " + print(entry.value()))
                            .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Str str) {
            return "'" + str.text() + "'";
        }
        if (value instanceof Geo geo) {
            return "g'" + geo.json() + "'";
        }
        if (value instanceof Blob blob) {
            return "x'" + HexFormat.of().formatHex(blob.bytes()) + "'";
        }
        if (value instanceof Int number) {
            return number.unsigned() ? Long.toUnsignedString(number.value()) + "u" : String.valueOf(number.value());
        }
        if (value instanceof Float number) {
            return number.value() + (number.single() ? "f" : "");
        }
        if (value instanceof Bool bool) {
            return String.valueOf(bool.isTrue());
        }
        return value == Nil.NIL ? "nil" : value == Wildcard.WILDCARD ? "*" : "inf";
    }

    private static String word(Map<String, Integer> flags, int wanted) {
        return new TreeMap<>(flags)
                .entrySet().stream()
                        .filter(entry -> entry.getValue() == wanted)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElseThrow();
    }
}
