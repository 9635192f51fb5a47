package io.github.aerospring.embedded.info;

import java.util.List;
import java.util.function.Function;

import io.github.aerospring.embedded.message.ResultCode;

/**
 * Lists the indexes of the server or of a namespace: secondary ones, a semicolon, set indexes. As in the real server each of
 * the two lists complains of its own of a namespace that is missing, and an empty first list leaves its semicolon.
 */
final class SindexListCommand implements InfoCommand {

    private static final int MAX_SWITCH = 5;

    private final InfoContext context;

    SindexListCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "sindex-list";
    }

    @Override
    public String answer(InfoRequest request) {
        String secondary = list(request, list -> list.secondary(isBase64(request)));
        String ofSets = list(request, IndexList::ofSets);
        return ofSets.isEmpty() ? secondary : secondary + ";" + ofSets;
    }

    private String list(InfoRequest request, Function<IndexList, String> text) {
        try {
            return text.apply(new IndexList(
                    request.find(InfoRequest.NAMESPACE, "ns") == null
                            ? context.allIndexes()
                            : List.of(context.indexes().of(context.namespace(request, InfoRequest.NAMESPACE, "ns")))));
        } catch (InfoException e) {
            return e.answer();
        }
    }

    private static boolean isBase64(InfoRequest request) {
        String value = request.find(MAX_SWITCH, "b64");
        if (value != null && !value.equals("true") && !value.equals("false")) {
            throw new InfoException(ResultCode.PARAMETER, "bad b64");
        }
        return "true".equals(value);
    }
}
