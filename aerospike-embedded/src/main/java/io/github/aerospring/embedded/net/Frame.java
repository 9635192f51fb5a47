package io.github.aerospring.embedded.net;

/** A request as it came: type and body. */
record Frame(int type, byte[] body) {}
