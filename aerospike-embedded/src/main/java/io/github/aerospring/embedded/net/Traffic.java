package io.github.aerospring.embedded.net;

import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.fault.FaultInjector;
import io.github.aerospring.embedded.request.RequestLog;
import io.github.aerospring.embedded.security.Security;
import org.jspecify.annotations.Nullable;

/**
 * What requests of clients pass on their way.
 *
 * @param security who may do what, null when everybody may do everything
 * @param records what runs requests on single records
 */
public record Traffic(
        FaultInjector faults, RequestLog log, @Nullable Security security, RecordExecutor records) {

    /** Whether somebody looks at each request. */
    boolean isObserved() {
        return log.isOn() || !faults.isQuiet();
    }
}
