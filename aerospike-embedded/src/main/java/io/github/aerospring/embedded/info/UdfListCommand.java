package io.github.aerospring.embedded.info;

/** Lists the registered UDF modules; there are none. */
final class UdfListCommand implements InfoCommand {

    @Override
    public String name() {
        return "udf-list";
    }

    @Override
    public String answer(InfoRequest request) {
        return "";
    }
}
