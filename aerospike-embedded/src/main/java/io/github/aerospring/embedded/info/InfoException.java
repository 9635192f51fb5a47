package io.github.aerospring.embedded.info;

import io.github.aerospring.embedded.message.ResultCode;

/** An info command that ends with an error; the answer is {@code ERROR:code:message}. */
final class InfoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ResultCode code;
    private final String text;

    InfoException(ResultCode code, String text) {
        super(text, null, false, false);
        this.code = code;
        this.text = text;
    }

    String answer() {
        return "ERROR:" + code.code() + ":" + text;
    }
}
