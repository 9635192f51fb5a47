package io.github.aerospring.embedded.index;

import io.github.aerospring.embedded.cdt.ReadContext;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.value.NormalForm;

/** Whether bytes are a context that an index may have. */
public enum ContextForm {
    /** They are. */
    VALID,
    /** They are none, or it creates or selects by expression. */
    INVALID,
    /** They are one, but not in the form in which the server would write it. */
    NOT_NORMAL;

    /** The form of a context in MessagePack. */
    public static ContextForm of(byte[] wire) {
        try {
            ReadContext.of(wire);
            return NormalForm.isNormal(wire) ? VALID : NOT_NORMAL;
        } catch (RequestFailedException malformed) {
            return INVALID;
        }
    }
}
