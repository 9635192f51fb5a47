package io.github.aerospring.data.query;

import com.aerospike.client.exp.Exp;

/** The operators of conditions. */
final class Operators {

    static final Operator IS = new Equality(false);
    static final Operator IS_NOT = new Equality(true);
    static final Operator LESS_THAN = new Ordering("<", sign -> sign < 0, Exp::lt);
    static final Operator LESS_THAN_OR_EQUAL = new Ordering("<=", sign -> sign <= 0, Exp::le);
    static final Operator GREATER_THAN = new Ordering(">", sign -> sign > 0, Exp::gt);
    static final Operator GREATER_THAN_OR_EQUAL = new Ordering(">=", sign -> sign >= 0, Exp::ge);
    static final Operator BETWEEN = new Between();
    static final Operator IN = new Membership(false);
    static final Operator NOT_IN = new Membership(true);
    static final Operator IS_NULL = new Absence(false);
    static final Operator IS_NOT_NULL = new Absence(true);
    static final Operator STARTING_WITH = new TextMatch(TextMatch.Kind.STARTING_WITH);
    static final Operator ENDING_WITH = new TextMatch(TextMatch.Kind.ENDING_WITH);
    static final Operator CONTAINING = new TextMatch(TextMatch.Kind.CONTAINING);
    static final Operator HAS_ELEMENT = new ElementMatch();

    private Operators() {}
}
