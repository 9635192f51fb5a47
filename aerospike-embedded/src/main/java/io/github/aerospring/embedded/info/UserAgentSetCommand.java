package io.github.aerospring.embedded.info;

import java.util.Base64;

import io.github.aerospring.embedded.message.ResultCode;

/** Takes what a client says about itself, once per connection. */
final class UserAgentSetCommand implements InfoCommand {

    private static final int MAX_LENGTH = 87;

    private final UserAgentRegistry registry;

    UserAgentSetCommand(UserAgentRegistry registry) {
        this.registry = registry;
    }

    @Override
    public String name() {
        return "user-agent-set";
    }

    @Override
    public String answer(InfoRequest request) {
        if (request.session().userAgent() != null) {
            throw new InfoException(ResultCode.PARAMETER, "already set");
        }
        String value = request.require("value");
        if (value.length() > MAX_LENGTH) {
            throw new InfoException(ResultCode.PARAMETER, "'value' value too long");
        }
        try {
            Base64.getDecoder().decode(value);
        } catch (IllegalArgumentException ignored) {
            // the answer says so
            throw new InfoException(ResultCode.PARAMETER, "'value' invalid base64");
        }
        request.session().userAgent(value);
        registry.add(value);
        return "ok";
    }
}
