package io.github.aerospring.embedded.lua.library;

import io.github.aerospring.embedded.lua.Arguments;
import io.github.aerospring.embedded.lua.LuaState;
import io.github.aerospring.embedded.lua.LuaTypes;
import io.github.aerospring.embedded.lua.NativeFunction;

/** Searches for patterns. */
final class PatternSearch {

    private static final String SPECIAL = "^$*+?.([%-";

    private final String subject;
    private final String pattern;
    private int at;
    private int lastEnd = -1;

    private PatternSearch(String subject, String pattern, int at) {
        this.subject = subject;
        this.pattern = pattern;
        this.at = at;
    }

    /** The functions {@code find}, with {@code positions}, and {@code match}. */
    static Object[] find(Arguments call, boolean positions) {
        String subject = call.string(1);
        String pattern = call.string(2);
        long start = StringLibrary.start(call.integer(3, 1), subject.length());
        if (start > subject.length() + 1L) {
            return Results.nil();
        }
        int from = (int) start - 1;
        boolean plain = positions && (LuaTypes.isTrue(call.get(4)) || isPlain(pattern));
        if (plain) {
            int found = subject.indexOf(pattern, from);
            return found < 0 ? Results.nil() : Results.of(found + 1L, (long) found + pattern.length());
        }
        boolean anchored = pattern.startsWith("^");
        Pattern matcher = new Pattern(call.state(), subject, pattern);
        for (int i = from; i <= subject.length(); i++) {
            int end = matcher.match(i, anchored ? 1 : 0);
            if (end >= 0) {
                return positions ? withPositions(matcher, i, end) : matcher.allCaptures(i, end);
            }
            if (anchored) {
                break;
            }
        }
        return Results.nil();
    }

    private static Object[] withPositions(Pattern matcher, int from, int to) {
        Object[] captures = matcher.captures() == 0 ? new Object[0] : matcher.allCaptures(from, to);
        Object[] all = new Object[captures.length + 2];
        all[0] = from + 1L;
        all[1] = (long) to;
        System.arraycopy(captures, 0, all, 2, captures.length);
        return all;
    }

    /** The function {@code gmatch}: an iterator over all matches. */
    static Object[] all(Arguments call) {
        String subject = call.string(1);
        String pattern = call.string(2);
        long start = StringLibrary.start(call.integer(3, 1), subject.length());
        int from = (int) Math.min(start - 1, subject.length() + 1L);
        PatternSearch search = new PatternSearch(subject, pattern, from);
        return Results.of(new NativeFunction("gmatch_iterator", next -> search.next(next.state())));
    }

    private Object[] next(LuaState state) {
        Pattern matcher = new Pattern(state, subject, pattern);
        for (int i = at; i <= subject.length(); i++) {
            int end = matcher.match(i, 0);
            if (end >= 0 && end != lastEnd) {
                at = end;
                lastEnd = end;
                return matcher.allCaptures(i, end);
            }
        }
        at = subject.length() + 1;
        return Results.nil();
    }

    private static boolean isPlain(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if (SPECIAL.indexOf(pattern.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
