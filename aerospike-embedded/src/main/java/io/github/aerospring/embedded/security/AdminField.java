package io.github.aerospring.embedded.security;

/** Numbers of the fields of admin messages. */
final class AdminField {

    static final int USER = 0;
    static final int PASSWORD = 1;
    static final int OLD_PASSWORD = 2;
    static final int CREDENTIAL = 3;
    static final int CLEAR_PASSWORD = 4;
    static final int SESSION_TOKEN = 5;
    static final int SESSION_TTL = 6;
    static final int ROLES = 10;
    static final int ROLE = 11;
    static final int PRIVILEGES = 12;
    static final int WHITELIST = 13;
    static final int READ_QUOTA = 14;
    static final int WRITE_QUOTA = 15;
    static final int READ_INFO = 16;
    static final int WRITE_INFO = 17;
    static final int CONNECTIONS = 18;

    private AdminField() {}
}
