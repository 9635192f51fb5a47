package io.github.aerospring.embedded.net;

import io.github.aerospring.embedded.command.RecordExecutor;
import io.github.aerospring.embedded.command.RecordRequest;
import io.github.aerospring.embedded.fault.FaultTarget;
import io.github.aerospring.embedded.info.InfoGuard;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ReplyRow;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.request.ReceivedRequest;
import io.github.aerospring.embedded.request.RequestKind;
import io.github.aerospring.embedded.security.InfoPermissions;
import io.github.aerospring.embedded.security.Permission;
import io.github.aerospring.embedded.security.SecuritySession;
import org.jspecify.annotations.Nullable;

/**
 * What the requests of one connection pass before they are run: the request log, the faults that are meant for them, the
 * rights of their user. A server with none of these lets them pass without a look.
 */
final class RequestGate implements RecordExecutor, InfoGuard {

    private final Traffic traffic;
    private final FaultTarget target;
    private final String client;
    private final @Nullable SecuritySession session;

    RequestGate(Traffic traffic, FaultTarget target, String client, @Nullable SecuritySession session) {
        this.traffic = traffic;
        this.target = target;
        this.client = client;
        this.session = session;
    }

    /** Who uses the connection, null when everybody may do everything. */
    @Nullable
    SecuritySession session() {
        return session;
    }

    boolean isAuthenticated() {
        return session == null || session.isAuthenticated();
    }

    /** Lets a batch or query pass; returns the code that answers it instead, null to run it. */
    @Nullable
    ResultCode meet(Message message) {
        return traffic.isObserved() ? meet(ReceivedRequest.ofMessage(message, client)) : null;
    }

    /** Lets a request of another protocol pass; returns the code that answers it instead, null to run it. */
    @Nullable
    ResultCode meet(RequestKind kind, String detail) {
        return traffic.isObserved() ? meet(ReceivedRequest.ofText(kind, detail, client)) : null;
    }

    /**
     * Checks that the user may run a query.
     *
     * @return what has to be run when it has ended
     * @throws RequestFailedException with the code that answers it instead
     */
    Runnable beginQuery(Message message) {
        if (session == null) {
            return () -> {};
        }
        Permission permission = queryPermission(message);
        session.check(
                permission,
                message.fields().text(FieldType.NAMESPACE),
                message.fields().text(FieldType.SET));
        var pace = message.fields().find(FieldType.RECORDS_PER_SECOND);
        boolean paced = pace != null && pace.length() == Integer.BYTES;
        return session.beginQuery(
                permission, paced && pace != null ? pace.reader().u32() : 0);
    }

    @Override
    public ReplyRow execute(RecordRequest request) {
        if (traffic.isObserved()) {
            ResultCode code = meet(describe(request));
            if (code != null) {
                return ReplyRow.of(code);
            }
        }
        if (session != null) {
            try {
                check(session, request);
            } catch (RequestFailedException e) {
                return ReplyRow.of(e.code());
            }
        }
        return traffic.records().execute(request);
    }

    @Override
    public @Nullable String refusal(String command, String namespace, String set) {
        Permission permission = InfoPermissions.of(command);
        if (session == null || permission == null) {
            return null;
        }
        try {
            session.check(permission, namespace, set);
            return null;
        } catch (RequestFailedException e) {
            String reason = e.code() == ResultCode.ROLE_VIOLATION
                    ? "role violation - requires permission '" + permission.label() + "'"
                    : "unexpected security result";
            return "ERROR:" + e.code().code() + ":" + reason;
        }
    }

    private @Nullable ResultCode meet(ReceivedRequest request) {
        traffic.log().add(request);
        return traffic.faults().strike(request, target);
    }

    private ReceivedRequest describe(RecordRequest request) {
        return request.origin() == RecordRequest.Origin.CLIENT
                ? ReceivedRequest.ofMessage(request.message(), client)
                : ReceivedRequest.ofRow(request.message(), request.digest().bytes(), client);
    }

    /** The set counts that the request names, not the one that the record is in. */
    private static void check(SecuritySession session, RecordRequest request) {
        String namespace = request.namespace().name();
        String set = request.message().fields().text(FieldType.SET);
        boolean writes = request.message().has(Flag.WRITE);
        if (request.message().fields().has(FieldType.UDF_FUNCTION)) {
            session.check(Permission.UDF_APPLY, namespace, set);
        } else if (writes) {
            session.check(Permission.WRITE, namespace, set);
        }
        if (request.message().has(Flag.READ)) {
            session.check(Permission.READ, namespace, set);
        }
        session.countRecord(writes ? Permission.WRITE : Permission.READ);
    }

    private static Permission queryPermission(Message message) {
        if (message.fields().has(FieldType.UDF_OPERATION)) {
            return Permission.UDF_QUERY;
        }
        return message.has(Flag.WRITE) ? Permission.OPS_QUERY : Permission.QUERY;
    }
}
