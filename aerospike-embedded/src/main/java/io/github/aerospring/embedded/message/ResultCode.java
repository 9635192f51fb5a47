package io.github.aerospring.embedded.message;

import org.jspecify.annotations.Nullable;

/** Result codes that this server answers with (byte 5 of a reply). */
public enum ResultCode {
    OK(0),
    UNKNOWN(1),
    NOT_FOUND(2),
    GENERATION(3),
    PARAMETER(4),
    RECORD_EXISTS(5),
    BIN_EXISTS(6),
    CLUSTER_KEY_MISMATCH(7),
    OUT_OF_SPACE(8),
    TIMEOUT(9),
    PARTITION_UNAVAILABLE(11),
    INCOMPATIBLE_TYPE(12),
    RECORD_TOO_BIG(13),
    KEY_BUSY(14),
    QUERY_ABORTED(15),
    UNSUPPORTED_FEATURE(16),
    BIN_NOT_FOUND(17),
    DEVICE_OVERLOAD(18),
    KEY_MISMATCH(19),
    NAMESPACE(20),
    BIN_NAME(21),
    FORBIDDEN(22),
    ELEMENT_NOT_FOUND(23),
    ELEMENT_EXISTS(24),
    ENTERPRISE_ONLY(25),
    OP_NOT_APPLICABLE(26),
    FILTERED_OUT(27),
    END_OF_ADMIN_QUERY(50),
    SECURITY_NOT_SUPPORTED(51),
    SECURITY_NOT_ENABLED(52),
    SECURITY_SCHEME(53),
    SECURITY_COMMAND(54),
    SECURITY_FIELD(55),
    USER(60),
    USER_EXISTS(61),
    PASSWORD(62),
    CREDENTIAL(65),
    SESSION_EXPIRED(66),
    ROLE(70),
    ROLE_EXISTS(71),
    PRIVILEGE(72),
    WHITELIST(73),
    QUOTAS_NOT_ENABLED(74),
    QUOTA(75),
    NOT_AUTHENTICATED(80),
    ROLE_VIOLATION(81),
    NOT_WHITELISTED(82),
    QUOTA_EXCEEDED(83),
    UDF_EXECUTION(100),
    BATCH_DISABLED(150),
    BATCH_MAX_REQUESTS(151),
    GEO_INVALID(160),
    INDEX_FOUND(200),
    INDEX_NOT_FOUND(201),
    INDEX_NOT_READABLE(203),
    INDEX_MAX_COUNT(206);

    private final int code;

    ResultCode(int code) {
        this.code = code;
    }

    /** The code with a number, null if the server has none. */
    public static @Nullable ResultCode of(int number) {
        for (ResultCode each : values()) {
            if (each.code == number) {
                return each;
            }
        }
        return null;
    }

    /** Number on the wire. */
    public int code() {
        return code;
    }

    /** The exception that ends a request with this code. */
    public RequestFailedException failure() {
        return new RequestFailedException(this, name());
    }

    /** The exception that ends a request with this code; {@code message} says what was wrong and what was expected. */
    public RequestFailedException because(String message) {
        return new RequestFailedException(this, message);
    }
}
