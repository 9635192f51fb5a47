package io.github.aerospring.embedded.geo;

import java.util.ArrayList;
import java.util.List;

/** GeoJSON at the limits of what the server takes. */
final class UnusualTexts {

    private static final String RING = "[[0,0],[1,0],[1,1],[0,1],[0,0]]";
    private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[1,2]}";

    private UnusualTexts() {}

    /** All texts, the first ones are valid. */
    static List<String> all() {
        List<String> texts = new ArrayList<>(valid());
        texts.addAll(invalid());
        return texts;
    }

    /** Texts that the server stores. */
    static List<String> valid() {
        List<String> texts = new ArrayList<>(List.of(
                POINT,
                " " + POINT + "\r\n\t ",
                "{\"type\":\"Feature\",\"geometry\":" + POINT + ",\"properties\":{}}",
                "{\"type\":\"Poi\\u006et\",\"coordinates\":[1,2]}",
                "{\"type\":\"Polygon\",\"type\":\"Point\",\"coordinates\":[1,2]}"));
        for (String coordinate : List.of("[180,90]", "[-180,-90]", "[180.00000000000001,0]", "[1e0,-0]")) {
            texts.add(geometry("Point", coordinate));
        }
        for (String rings : List.of(
                "[]",
                "[" + RING + "]",
                "[" + RING + "," + RING + "]",
                "[[[0,0],[0,0],[1,0],[1,0],[1,1],[0,0],[0,0]]]",
                "[[[0,0],[1,0],[2,0],[0,0]]]")) {
            texts.add(geometry("Polygon", rings));
        }
        for (String polygons : List.of("[]", "[[]]", "[[" + RING + "],[" + RING + "]]")) {
            texts.add(geometry("MultiPolygon", polygons));
        }
        for (String radius : List.of("0", "-5", "1e-9", "6000000")) {
            texts.add(geometry("AeroCircle", "[[1,2]," + radius + "]"));
        }
        for (String value : List.of(
                "\"\\ud83d\\ude00\"",
                "\"\ud83d\ude00\"",
                "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "9223372036854775807",
                "-9223372036854775808",
                "1e-400",
                "0.5e+3",
                "[true,false,null]",
                "[".repeat(2047) + "]".repeat(2047))) {
            texts.add(member(value));
        }
        return texts;
    }

    /** Texts that the server refuses with 160. */
    static List<String> invalid() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                " ",
                "[]",
                "{}",
                "null",
                "\"Point\"",
                "{\"type\":1}",
                "{\"type\":\"Point\"}",
                "{\"type\":\"Feature\"}",
                "{\"type\":\"Feature\",\"geometry\":null}",
                "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Feature\",\"geometry\":" + POINT + "}}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
                "{'type':\"Point\",\"coordinates\":[1,2]}",
                "{\"type\":\"Point\\u0000\",\"coordinates\":[1,2]}",
                "{\"type\":\"Point\",\"coordinates\":[1,2],}",
                "{\"type\":\"Point\",\"coordinates\":[1,2],\"a\\u0000\":1}",
                "{\"type\":\"Point\",\"coordinates\":[1,2]",
                "{\"type\":\"Point\" \"coordinates\":[1,2]}",
                "\ufeff" + POINT,
                POINT + " x",
                geometry("LineString", "[[0,0],[1,1]]")));
        for (String coordinate : List.of(
                "[1,2,3]",
                "[1]",
                "7",
                "[180.0000001,0]",
                "[0,90.00000000000001]",
                "[0,90.0000001]",
                "[\"1\",2]",
                "[1.,2]",
                "[01,2]",
                "[-,2]",
                "[+1,2]",
                "[1,2,]",
                "[.5,2]")) {
            texts.add(geometry("Point", coordinate));
        }
        for (String rings : List.of(
                "[[]]",
                "{}",
                RING,
                "[[[0,0],[1,0],[1,1],[0,1]]]",
                "[[[0,0],[1,0],[0,0]]]",
                "[[[0,0],[1,1],[1,0],[0,1],[0,0]]]")) {
            texts.add(geometry("Polygon", rings));
        }
        for (String circle : List.of(
                "[[1,2]]",
                "[[1,2],\"3\"]",
                "[[1,2],1e300]",
                "[[1,2],1e309]",
                "[[1,2],20000000]",
                "[[1,2],99999999999999999999]")) {
            texts.add(geometry("AeroCircle", circle));
        }
        for (String value : List.of(
                "\"\\ud83d\"",
                "\"\\ud83d\\u0041\"",
                "\"\\ude00\"",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\t\"",
                "\"x",
                "\"x\\",
                "tru",
                "truex",
                "9223372036854775808",
                "1e400",
                "-1e400",
                "1e",
                "-01",
                "NaN",
                "[".repeat(2048) + "]".repeat(2048),
                "[".repeat(2047) + "1" + "]".repeat(2047))) {
            texts.add(member(value));
        }
        return texts;
    }

    private static String geometry(String type, String coordinates) {
        return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
    }

    private static String member(String value) {
        return "{\"type\":\"Point\",\"coordinates\":[1,2],\"a\":" + value + "}";
    }
}
