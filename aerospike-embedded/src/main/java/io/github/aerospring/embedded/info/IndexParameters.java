package io.github.aerospring.embedded.info;

import java.util.Base64;

import io.github.aerospring.embedded.expression.Expression;
import io.github.aerospring.embedded.index.ContextForm;
import io.github.aerospring.embedded.index.IndexCatalog;
import io.github.aerospring.embedded.index.IndexDefinition;
import io.github.aerospring.embedded.index.IndexType;
import io.github.aerospring.embedded.index.IndexedPart;
import io.github.aerospring.embedded.index.KeyType;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.RecordSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the command that creates an index says about a secondary one, in the order in which the server complains:
 * {@code type} with {@code bin} or {@code exp}, or both in {@code indexdata}.
 */
final class IndexParameters {

    private static final int MAX_BIN_NAME = 15;
    private static final int MAX_CONTEXT = 2047;
    private static final int MAX_EXPRESSION = 16 * 1024 - 1;
    private static final int MAX_INDEX_TYPE = 9;
    private static final int MAX_KEY_TYPE = 11;
    private static final int MAX_INDEX_DATA = MAX_BIN_NAME + 1 + MAX_KEY_TYPE;
    private static final String KEY_TYPES = " - must be one of 'numeric', 'string', 'blob', 'geo2dsphere'";

    private final InfoRequest request;
    private final IndexCatalog catalog;

    IndexParameters(InfoRequest request, IndexCatalog catalog) {
        this.request = request;
        this.catalog = catalog;
    }

    /** What is indexed, and of which type it is. */
    private record Indexed(IndexedPart part, KeyType keyType) {}

    IndexDefinition read() {
        String set = request.find(RecordSet.MAX_NAME, "set");
        byte[] context = context();
        IndexType type = type();
        String indexData = request.find(MAX_INDEX_DATA, "indexdata");
        String keyType = request.find(MAX_KEY_TYPE, "type");
        if ((indexData == null) == (keyType == null)) {
            throw failure("both 'indexdata' and 'type' are " + (indexData == null ? "missing" : "specified"));
        }
        Indexed indexed = indexData != null
                ? oldForm(indexData, context)
                : newForm(keyType == null ? "" : keyType, type, context);
        if (type == IndexType.MAPKEYS && indexed.keyType() == KeyType.GEO2DSPHERE) {
            throw failure("bad 'indexdata' bin type for 'indextype' 'mapkeys'"
                    + " - must be one of 'numeric', 'string', 'blob'");
        }
        return new IndexDefinition(set == null ? "" : set, indexed.part(), indexed.keyType(), type);
    }

    private Indexed newForm(String keyTypeName, IndexType type, byte @Nullable [] context) {
        KeyType keyType = keyType(keyTypeName, "bad 'type'" + KEY_TYPES);
        String bin = request.find(MAX_BIN_NAME, "bin");
        String encoded = request.find(MAX_EXPRESSION, "exp");
        if ((bin == null) == (encoded == null)) {
            throw failure("both 'bin' and 'exp' are " + (bin == null ? "missing" : "specified"));
        }
        if (encoded == null) {
            return new Indexed(part(bin == null ? "" : bin, context), keyType);
        }
        if (context != null) {
            throw failure("both 'context' and 'exp' are specified");
        }
        return new Indexed(IndexedPart.ofExpression(expression(encoded, type, keyType)), keyType);
    }

    private static Indexed oldForm(String indexData, byte @Nullable [] context) {
        int comma = indexData.indexOf(',');
        String bin = oldBin(indexData, comma);
        KeyType keyType = keyType(indexData.substring(comma + 1), "bad 'indexdata' bin type" + KEY_TYPES);
        return new Indexed(part(bin, context), keyType);
    }

    private static IndexedPart part(String bin, byte @Nullable [] context) {
        return context == null ? IndexedPart.ofBin(bin) : IndexedPart.ofContext(bin, context);
    }

    private byte @Nullable [] context() {
        String encoded = request.find(MAX_CONTEXT, "context");
        if (encoded == null) {
            return null;
        }
        byte[] decoded = decode(encoded);
        if (decoded == null) {
            throw failure("'context' invalid base64");
        }
        return switch (ContextForm.of(decoded)) {
            case VALID -> decoded;
            case INVALID -> throw failure("'context' invalid cdt context");
            case NOT_NORMAL -> throw failure("'context' not normalized msgpack");
        };
    }

    private IndexType type() {
        String name = request.find(MAX_INDEX_TYPE, "indextype");
        IndexType type = name == null ? IndexType.DEFAULT : IndexType.named(name);
        if (type == null) {
            throw failure("bad 'indextype' - must be one of 'default', 'list', 'mapkeys', 'mapvalues'");
        }
        return type;
    }

    private byte[] expression(String encoded, IndexType type, KeyType keyType) {
        byte[] decoded = decode(encoded);
        if (decoded == null) {
            throw failure("bad 'exp'");
        }
        int found;
        try {
            Expression expression = catalog.expression(decoded);
            found = expression.particleType();
        } catch (RequestFailedException malformed) {
            throw failure("bad 'exp'");
        }
        int expected = type.particleType(keyType);
        if (found != expected) {
            throw failure("bad 'exp' - expression type '" + ParticleName.of(found) + "' does not match expected type '"
                    + ParticleName.of(expected) + "'");
        }
        return decoded;
    }

    private static String oldBin(String indexData, int comma) {
        if (comma < 0) {
            throw failure("'indexdata' missing bin type");
        }
        if (comma == 0) {
            throw failure("'indexdata' missing bin name");
        }
        if (comma > MAX_BIN_NAME) {
            throw failure("'indexdata' bin name too long");
        }
        return indexData.substring(0, comma);
    }

    private static KeyType keyType(String name, String otherwise) {
        KeyType type = KeyType.named(name);
        if (type == null) {
            throw failure(otherwise);
        }
        return type;
    }

    /** The bytes of a padded text, null if it is none. */
    private static byte @Nullable [] decode(String encoded) {
        try {
            return encoded.length() % 4 == 0 ? Base64.getDecoder().decode(encoded) : null;
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private static InfoException failure(String text) {
        return new InfoException(ResultCode.PARAMETER, text);
    }
}
