package io.github.aerospring.embedded.info;

import org.jspecify.annotations.Nullable;

/** Decides whether the user of a connection may use an info command. */
public interface InfoGuard {

    /** Lets everybody do everything. */
    InfoGuard OPEN = (command, namespace, set) -> null;

    /**
     * Looks at a command before it is answered.
     *
     * @param namespace empty if the command names none
     * @param set empty if the command names none
     * @return answer in place of the answer of the command, null to let it be answered
     */
    @Nullable
    String refusal(String command, String namespace, String set);
}
