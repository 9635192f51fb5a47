package io.github.aerospring.embedded.expression;

/**
 * One operation of the language.
 *
 * @param code wire code
 * @param name how messages call it
 * @param minArguments least number of elements behind the code
 * @param maxArguments greatest number of elements behind the code
 * @param charge bytes that count towards the limit of {@link Parser#MAX_SIZE}
 * @param builder reads and types the arguments
 */
record Op(int code, String name, int minArguments, int maxArguments, int charge, Builder builder) {

    /** What most operations are charged. */
    static final int PLAIN = 8;

    static Op fixed(int code, String name, int arguments, Builder builder) {
        return new Op(code, name, arguments, arguments, PLAIN, builder);
    }

    static Op atLeast(int code, String name, int arguments, Builder builder) {
        return new Op(code, name, arguments, Integer.MAX_VALUE, PLAIN, builder);
    }

    Op charged(int bytes) {
        return new Op(code, name, minArguments, maxArguments, bytes, builder);
    }

    Typed parse(Parser parser, int arguments) {
        if (arguments < minArguments || arguments > maxArguments) {
            throw Parser.malformed(name + " with " + arguments + " arguments (expected: "
                    + (minArguments == maxArguments ? minArguments : minArguments + " or more") + ")");
        }
        parser.charge(charge);
        return builder.build(parser, arguments);
    }

    /** Reads the arguments of an operation and answers its node with its static type. */
    @FunctionalInterface
    interface Builder {

        /** Reads exactly {@code arguments} elements from the parser. */
        Typed build(Parser parser, int arguments);
    }
}
