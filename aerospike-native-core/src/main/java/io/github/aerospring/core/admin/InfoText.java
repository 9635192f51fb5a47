package io.github.aerospring.core.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.ResultCode;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.internal.cluster.ClusterNodes;

/** Text of the info protocol: names that may be part of a command, and error responses. */
final class InfoText {

    private static final Pattern ERROR = Pattern.compile("(?:ERROR|FAIL)(?::(\\d+))?(?::(.*))?", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("[^;:=\\s\\p{Cntrl}]+");

    private InfoText() {}

    static AdminCommand<String> one(String command) {
        String valid = command(command);
        return client -> new ClusterNodes(client).ask(valid);
    }

    static AdminCommand<List<InfoResponse>> all(String command) {
        String valid = command(command);
        return client -> {
            List<InfoResponse> responses = new ArrayList<>();
            new ClusterNodes(client)
                    .askEach(valid)
                    .forEach((node, answer) -> responses.add(InfoResponse.of(node, answer.response(), answer.error())));
            return List.copyOf(responses);
        };
    }

    /** A name that cannot end the parameter that it is the value of. */
    static String name(String argument, String value) {
        if (!NAME.matcher(value).matches()) {
            throw InvalidArgumentException.of(argument, value, "non-empty, without white space and ; : =");
        }
        return value;
    }

    /** The result code that a response reports; 0 if it reports none. */
    static int resultCode(String response) {
        Matcher error = ERROR.matcher(response);
        if (!error.matches()) {
            return ResultCode.OK;
        }
        return error.group(1) == null ? ResultCode.SERVER_ERROR : Integer.parseInt(error.group(1));
    }

    /** The response, unless it reports an error. */
    static String successful(String command, String response) {
        int resultCode = resultCode(response);
        if (resultCode != ResultCode.OK) {
            throw new AerospikeException(resultCode, command + ": " + response);
        }
        return response;
    }

    static void requireOk(String command, String response) {
        if (!successful(command, response).toLowerCase(Locale.ROOT).startsWith("ok")) {
            throw new AerospikeException(ResultCode.SERVER_ERROR, command + ": '" + response + "' (expected: ok)");
        }
    }

    private static String command(String command) {
        if (command.isBlank() || command.indexOf('\n') >= 0) {
            throw InvalidArgumentException.of("info command", command, "one line of text, e.g. \"namespaces\"");
        }
        return command;
    }
}
