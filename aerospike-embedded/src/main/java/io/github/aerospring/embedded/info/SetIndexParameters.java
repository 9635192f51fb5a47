package io.github.aerospring.embedded.info;

import java.util.List;

import io.github.aerospring.embedded.index.SetIndexDefinition;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.RecordSet;
import org.jspecify.annotations.Nullable;

/** Reads what the command that creates an index says about that of a set. */
final class SetIndexParameters {

    private static final List<String> OF_OTHER_INDEXES = List.of("context", "indexdata", "type", "bin", "exp");

    private SetIndexParameters() {}

    /** The set, which exists afterwards. */
    static SetIndexDefinition read(InfoRequest request, @Nullable Namespace namespace) {
        for (String parameter : OF_OTHER_INDEXES) {
            if (request.has(parameter)) {
                throw failure(parameter + " parameter is not supported for set index");
            }
        }
        String set = request.require(RecordSet.MAX_NAME, "set");
        if (namespace == null) {
            throw failure("namespace not found");
        }
        try {
            return new SetIndexDefinition(namespace.sets().obtain(set).name());
        } catch (RequestFailedException full) {
            throw failure("failed to get/create set");
        }
    }

    private static InfoException failure(String text) {
        return new InfoException(ResultCode.PARAMETER, text);
    }
}
