package io.github.aerospring.embedded.fault;

import io.github.aerospring.embedded.message.ResultCode;
import org.jspecify.annotations.Nullable;

/** What a fault does to a request that it strikes. */
interface Effect {

    /**
     * Does it.
     *
     * @param draw number from 0 to 1 that belongs to this strike
     * @return code to answer with instead of running the request, null to go on
     */
    @Nullable
    ResultCode strike(FaultTarget target, Fault fault, double draw);
}
