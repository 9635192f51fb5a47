package io.github.aerospring.core.admin;

/**
 * Administration of a cluster: secondary indexes, truncation, UDF modules, background jobs, users, roles and info
 * requests. Unlike data operations these are not observed. Errors are typed as everywhere; requests that take longer than
 * the admin timeout of the configuration fail.
 */
public interface AdminOperations
        extends IndexOperations,
                TruncateOperations,
                UdfOperations,
                JobOperations,
                UserOperations,
                RoleOperations,
                InfoOperations {}
