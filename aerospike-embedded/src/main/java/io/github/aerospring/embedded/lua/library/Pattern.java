package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.LuaState;

/** Matches a subject against a pattern, at one place at a time. */
final class Pattern {

    private static final int MAX_CAPTURES = 32;
    private static final int MAX_DEPTH = 200;
    private static final int UNFINISHED = -1;
    private static final int POSITION = -2;

    private final LuaState state;
    private final String subject;
    private final String pattern;
    private final int[] starts = new int[MAX_CAPTURES];
    private final int[] lengths = new int[MAX_CAPTURES];
    private int captures;
    private int depth;

    Pattern(LuaState state, String subject, String pattern) {
        this.state = state;
        this.subject = subject;
        this.pattern = pattern;
    }

    /** End of the match that begins at {@code from}; negative when there is none. */
    int match(int from, int patternFrom) {
        captures = 0;
        depth = 0;
        return matchHere(from, patternFrom);
    }

    int captures() {
        return captures;
    }

    /** A capture; the whole match stands for the first one when there is none. */
    Object capture(int index, int from, int to) {
        if (index >= captures) {
            if (index != 0) {
                throw state.error("invalid capture index %" + (index + 1));
            }
            return subject.substring(from, to);
        }
        if (lengths[index] == UNFINISHED) {
            throw state.error("unfinished capture");
        }
        return lengths[index] == POSITION
                ? (Object) (starts[index] + 1L)
                : subject.substring(starts[index], starts[index] + lengths[index]);
    }

    /** All captures, or the whole match when there is none. */
    Object[] allCaptures(int from, int to) {
        Object[] all = new Object[Math.max(1, captures)];
        for (int i = 0; i < all.length; i++) {
            all[i] = capture(i, from, to);
        }
        return all;
    }

    private int matchHere(int from, int patternFrom) {
        if (++depth > MAX_DEPTH) {
            throw state.error("pattern too complex");
        }
        int s = from;
        int p = patternFrom;
        try {
            while (p < pattern.length()) {
                state.tick();
                char c = pattern.charAt(p);
                if (c == '(') {
                    return at(p + 1, ')') ? startCapture(s, p + 2, POSITION) : startCapture(s, p + 1, UNFINISHED);
                }
                if (c == ')') {
                    return endCapture(s, p + 1);
                }
                if (c == '$' && p + 1 == pattern.length()) {
                    return s == subject.length() ? s : -1;
                }
                if (c == '%' && at(p + 1, 'b')) {
                    s = matchBalance(s, p + 2);
                    p += 4;
                } else if (c == '%' && at(p + 1, 'f')) {
                    p += 2;
                    int end = frontier(s, p);
                    if (end < 0) {
                        return -1;
                    }
                    p = end;
                    continue;
                } else if (c == '%' && p + 1 < pattern.length() && isDigit(pattern.charAt(p + 1))) {
                    s = matchCapture(s, pattern.charAt(p + 1));
                    p += 2;
                } else {
                    int end = classEnd(p);
                    char suffix = end < pattern.length() ? pattern.charAt(end) : 0;
                    switch (suffix) {
                        case '*' -> {
                            return repeat(s, p, end, 0);
                        }
                        case '+' -> {
                            return isSingleMatch(s, p, end) ? repeat(s, p, end, 1) : -1;
                        }
                        case '-' -> {
                            return repeatLeast(s, p, end);
                        }
                        case '?' -> {
                            if (isSingleMatch(s, p, end)) {
                                int match = matchHere(s + 1, end + 1);
                                if (match >= 0) {
                                    return match;
                                }
                            }
                            p = end + 1;
                            continue;
                        }
                        default -> {
                            s = isSingleMatch(s, p, end) ? s + 1 : -1;
                            p = end;
                        }
                    }
                }
                if (s < 0) {
                    return -1;
                }
            }
            return s;
        } finally {
            depth--;
        }
    }

    private boolean at(int index, char c) {
        return index < pattern.length() && pattern.charAt(index) == c;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** End of the class of chars that begins at {@code from}. */
    private int classEnd(int from) {
        int p = from;
        char c = pattern.charAt(p++);
        if (c == '%') {
            if (p == pattern.length()) {
                throw state.error("malformed pattern (ends with '%')");
            }
            return p + 1;
        }
        if (c != '[') {
            return p;
        }
        if (at(p, '^')) {
            p++;
        }
        do {
            if (p == pattern.length()) {
                throw state.error("malformed pattern (missing ']')");
            }
            if (pattern.charAt(p++) == '%' && p < pattern.length()) {
                p++;
            }
        } while (!at(p, ']'));
        return p + 1;
    }

    private boolean isSingleMatch(int s, int p, int end) {
        if (s >= subject.length()) {
            return false;
        }
        char c = subject.charAt(s);
        return switch (pattern.charAt(p)) {
            case '.' -> true;
            case '%' -> CharClass.matches(c, pattern.charAt(p + 1));
            case '[' -> isInSet(c, p, end - 1);
            default -> pattern.charAt(p) == c;
        };
    }

    /** Whether a char is in the set between the brackets at {@code from} and {@code last}. */
    private boolean isInSet(char c, int from, int last) {
        boolean found = true;
        int p = from + 1;
        if (at(p, '^')) {
            found = false;
            p++;
        }
        for (; p < last; p++) {
            if (pattern.charAt(p) == '%') {
                p++;
                if (CharClass.matches(c, pattern.charAt(p))) {
                    return found;
                }
            } else if (at(p + 1, '-') && p + 2 < last) {
                if (pattern.charAt(p) <= c && c <= pattern.charAt(p + 2)) {
                    return found;
                }
                p += 2;
            } else if (pattern.charAt(p) == c) {
                return found;
            }
        }
        return !found;
    }

    private int repeat(int s, int p, int end, int least) {
        int count = 0;
        while (isSingleMatch(s + count, p, end)) {
            count++;
            state.tick();
        }
        for (; count >= least; count--) {
            int match = matchHere(s + count, end + 1);
            if (match >= 0) {
                return match;
            }
        }
        return -1;
    }

    private int repeatLeast(int from, int p, int end) {
        int s = from;
        while (true) {
            int match = matchHere(s, end + 1);
            if (match >= 0) {
                return match;
            }
            if (!isSingleMatch(s, p, end)) {
                return -1;
            }
            s++;
        }
    }

    private int startCapture(int s, int p, int kind) {
        if (captures >= MAX_CAPTURES) {
            throw state.error("too many captures");
        }
        starts[captures] = s;
        lengths[captures++] = kind;
        int match = matchHere(s, p);
        if (match < 0) {
            captures--;
        }
        return match;
    }

    private int endCapture(int s, int p) {
        int open = captures - 1;
        while (open >= 0 && lengths[open] != UNFINISHED) {
            open--;
        }
        if (open < 0) {
            throw state.error("invalid pattern capture");
        }
        lengths[open] = s - starts[open];
        int match = matchHere(s, p);
        if (match < 0) {
            lengths[open] = UNFINISHED;
        }
        return match;
    }

    private int matchBalance(int s, int p) {
        if (p + 1 >= pattern.length()) {
            throw state.error("malformed pattern (missing arguments to '%b')");
        }
        if (s >= subject.length() || subject.charAt(s) != pattern.charAt(p)) {
            return -1;
        }
        char open = pattern.charAt(p);
        char close = pattern.charAt(p + 1);
        int level = 1;
        for (int i = s + 1; i < subject.length(); i++) {
            char c = subject.charAt(i);
            if (c == close) {
                if (--level == 0) {
                    return i + 1;
                }
            } else if (c == open) {
                level++;
            }
        }
        return -1;
    }

    /** Where the pattern goes on when a set begins to match here; negative when it does not. */
    private int frontier(int s, int p) {
        if (!at(p, '[')) {
            throw state.error("missing '[' after '%f' in pattern");
        }
        int end = classEnd(p);
        char before = s == 0 ? 0 : subject.charAt(s - 1);
        char here = s < subject.length() ? subject.charAt(s) : 0;
        return !isInSet(before, p, end - 1) && isInSet(here, p, end - 1) ? end : -1;
    }

    private int matchCapture(int s, char digit) {
        int index = digit - '1';
        if (index < 0 || index >= captures || lengths[index] == UNFINISHED) {
            throw state.error("invalid capture index %" + (index + 1));
        }
        int length = lengths[index];
        return subject.regionMatches(s, subject, starts[index], length) ? s + length : -1;
    }
}
