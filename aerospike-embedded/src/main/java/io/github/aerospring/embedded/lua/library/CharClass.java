package io.github.aerospring.embedded.lua.library;

/** Classes of chars in patterns, those of ASCII. */
final class CharClass {

    private CharClass() {}

    /** Whether a char is in the class of a letter; a capital letter is the opposite, any other char stands for itself. */
    static boolean matches(char c, char letter) {
        boolean in;
        switch (letter | 0x20) {
            case 'a' -> in = isLetter(c);
            case 'c' -> in = c < ' ' || c == 0x7F;
            case 'd' -> in = isDigit(c);
            case 'g' -> in = c > ' ' && c < 0x7F;
            case 'l' -> in = c >= 'a' && c <= 'z';
            case 'p' -> in = c > ' ' && c < 0x7F && !isLetter(c) && !isDigit(c);
            case 's' -> in = c == ' ' || c >= '\t' && c <= '\r';
            case 'u' -> in = c >= 'A' && c <= 'Z';
            case 'w' -> in = isLetter(c) || isDigit(c);
            case 'x' -> in = isDigit(c) || (c | 0x20) >= 'a' && (c | 0x20) <= 'f';
            case 'z' -> in = c == 0;
            default -> {
                return letter == c;
            }
        }
        boolean capital = letter >= 'A' && letter <= 'Z';
        boolean small = letter >= 'a' && letter <= 'z';
        return capital || small ? in != capital : letter == c;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
