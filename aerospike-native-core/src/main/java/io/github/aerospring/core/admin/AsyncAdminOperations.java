package io.github.aerospring.core.admin;

/** Administration of a cluster without blocking; the twin of {@link AdminOperations}. */
public interface AsyncAdminOperations
        extends AsyncIndexOperations,
                AsyncTruncateOperations,
                AsyncUdfOperations,
                AsyncJobOperations,
                AsyncUserOperations,
                AsyncRoleOperations,
                AsyncInfoOperations {}
