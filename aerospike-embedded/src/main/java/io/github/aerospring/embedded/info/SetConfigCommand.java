package io.github.aerospring.embedded.info;

import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiPredicate;

import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Namespace;
import io.github.aerospring.embedded.storage.RecordSet;
import io.github.aerospring.embedded.storage.SetSettings;

/** Changes settings of the server, a namespace or a set. A setting that the server does not honour is refused. */
final class SetConfigCommand implements InfoCommand {

    private static final Set<String> SELECTORS = Set.of("context", InfoRequest.NAMESPACE, "id", "set");

    private final InfoContext context;

    SetConfigCommand(InfoContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "set-config";
    }

    @Override
    public String answer(InfoRequest request) {
        switch (request.require("context")) {
            case "service" -> apply(request, this::setService);
            case "namespace" -> setNamespace(request);
            case "network", "security", "xdr" -> apply(request, (name, value) -> false);
            default -> throw new InfoException(ResultCode.PARAMETER, "invalid context");
        }
        return "ok";
    }

    private boolean setService(String name, String value) {
        if (name.equals("cluster-name")) {
            context.node().rename(value);
            return true;
        }
        return context.service().settings().set(name, value);
    }

    private void setNamespace(InfoRequest request) {
        Namespace namespace = context.namespace(request, InfoRequest.NAMESPACE, "id");
        String set = request.find("set");
        apply(request, set == null ? namespace.settings()::set : setter(namespace, set(namespace, set)));
        namespace.settingsChanged();
    }

    /** The index of a set has more to it than a number. */
    private BiPredicate<String, String> setter(Namespace namespace, RecordSet set) {
        return (name, value) -> {
            if (!name.equals(SetSettings.ENABLE_INDEX.name())) {
                return set.settings().set(name, value);
            }
            OptionalLong on = SetSettings.ENABLE_INDEX.parse(value);
            return on.isPresent() && context.indexes().of(namespace).configureSetIndex(set, on.getAsLong() != 0);
        };
    }

    private static RecordSet set(Namespace namespace, String name) {
        try {
            return namespace.sets().obtain(name);
        } catch (RequestFailedException ignored) {
            // the name is too long, or there are too many sets
            throw invalid();
        }
    }

    private static void apply(InfoRequest request, BiPredicate<String, String> setter) {
        int changed = 0;
        for (String pair : request.parameters().split(";")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            if (!name.isEmpty() && !SELECTORS.contains(name)) {
                if (equals < 0 || !setter.test(name, pair.substring(equals + 1))) {
                    throw invalid();
                }
                changed++;
            }
        }
        if (changed == 0) {
            throw invalid();
        }
    }

    private static InfoException invalid() {
        return new InfoException(ResultCode.PARAMETER, "invalid set-config parameter");
    }
}
