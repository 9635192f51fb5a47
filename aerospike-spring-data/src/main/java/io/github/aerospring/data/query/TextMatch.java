package io.github.aerospring.data.query;

import java.util.List;
import java.util.Optional;

import com.aerospike.client.exp.Exp;
import org.jspecify.annotations.Nullable;

import org.springframework.data.mapping.MappingException;

/** Text that starts with, ends with or contains another; the empty text is in all. */
record TextMatch(Kind kind) implements Operator {

    enum Kind {
        STARTING_WITH("starts with"),
        ENDING_WITH("ends with"),
        CONTAINING("contains");

        private final String symbol;

        Kind(String symbol) {
            this.symbol = symbol;
        }
    }

    @Override
    public String symbol() {
        return kind.symbol;
    }

    @Override
    public int operandCount() {
        return 1;
    }

    @Override
    public void check(StoredPath path) {
        if (!path.isText()) {
            throw new MappingException("'%s' on property %s.%s: type %s (expected: String)"
                    .formatted(
                            kind.symbol,
                            path.leaf().getOwner().getType().getName(),
                            path.property(),
                            path.leaf().getType().getName()));
        }
    }

    @Override
    public void checkOperands(StoredPath path, List<? extends @Nullable Object> operands) {
        Ordering.requireValues(this, path, operands);
    }

    @Override
    public boolean matches(@Nullable Object stored, List<? extends @Nullable Object> operands, ValueOrder order) {
        if (!(stored instanceof String text) || !(operands.get(0) instanceof String part)) {
            return false;
        }
        boolean ignoreCase = order == ValueOrder.IGNORING_CASE;
        return switch (kind) {
            case STARTING_WITH -> text.regionMatches(ignoreCase, 0, part, 0, part.length());
            case ENDING_WITH -> text.regionMatches(ignoreCase, text.length() - part.length(), part, 0, part.length());
            case CONTAINING -> contains(text, part, ignoreCase);
        };
    }

    private static boolean contains(String text, String part, boolean ignoreCase) {
        for (int start = 0; start <= text.length() - part.length(); start++) {
            if (text.regionMatches(ignoreCase, start, part, 0, part.length())) {
                return true;
            }
        }
        return false;
    }

    /** A prefix is a range; the rest is left to the process, as a server has only regular expressions for it. */
    @Override
    public Optional<Exp> expression(StoredPath path, List<? extends @Nullable Object> operands) {
        if (kind != Kind.STARTING_WITH || !(operands.get(0) instanceof String prefix)) {
            return Optional.empty();
        }
        Optional<Exp> from = PathExpressions.comparison(path, prefix, Exp::ge);
        String end = CodePoints.afterPrefix(prefix);
        return end == null
                ? from
                : from.flatMap(
                        lower -> PathExpressions.comparison(path, end, Exp::lt).map(upper -> Exp.and(lower, upper)));
    }
}
