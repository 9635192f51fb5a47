package io.github.aerospring.embedded.request;

import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.StringJoiner;

/** Which requests are meant. Immutable: each method returns a narrower filter. */
public final class RequestFilter {

    /** Any request for data. */
    public static final RequestFilter DATA = new RequestFilter(data(), "", "", "");
    /** Any request at all, the one that clients send to find nodes included. */
    public static final RequestFilter EVERYTHING = new RequestFilter(EnumSet.allOf(RequestKind.class), "", "", "");

    private final Set<RequestKind> kinds;
    private final String namespace;
    private final String set;
    private final String digest;

    private RequestFilter(Set<RequestKind> kinds, String namespace, String set, String digest) {
        this.kinds = kinds;
        this.namespace = namespace;
        this.set = set;
        this.digest = digest;
    }

    /** Requests of these kinds only; all requests for data if there are none. */
    public RequestFilter on(RequestKind... only) {
        Set<RequestKind> wanted = only.length == 0 ? data() : EnumSet.of(only[0], only);
        return new RequestFilter(wanted, namespace, set, digest);
    }

    /** Requests on one namespace only. */
    public RequestFilter onNamespace(String only) {
        return new RequestFilter(kinds, only, set, digest);
    }

    /** Requests on one set only. */
    public RequestFilter onSet(String only) {
        return new RequestFilter(kinds, namespace, only, digest);
    }

    /**
     * Requests on one record only.
     *
     * @param key user key: a text, a whole number or bytes
     * @throws IllegalArgumentException when the key is of another type
     */
    public RequestFilter onKey(String setName, Object key) {
        return new RequestFilter(kinds, namespace, setName, HexFormat.of().formatHex(KeyDigest.of(setName, key)));
    }

    /** Whether a request is meant. */
    public boolean matches(ReceivedRequest request) {
        return kinds.contains(request.kind())
                && (namespace.isEmpty() || namespace.equals(request.namespace()))
                && (set.isEmpty() || set.equals(request.set()))
                && (digest.isEmpty() || digest.equals(request.digest()));
    }

    @Override
    public String toString() {
        StringJoiner text = new StringJoiner(" ");
        text.add(kinds.equals(data()) ? "any data request" : kinds.toString());
        if (!namespace.isEmpty()) {
            text.add("on namespace " + namespace);
        }
        if (!set.isEmpty()) {
            text.add("on set " + set);
        }
        if (!digest.isEmpty()) {
            text.add("on record " + digest);
        }
        return text.toString();
    }

    private static Set<RequestKind> data() {
        EnumSet<RequestKind> kinds = EnumSet.allOf(RequestKind.class);
        kinds.removeIf(kind -> !kind.isData());
        return kinds;
    }
}
