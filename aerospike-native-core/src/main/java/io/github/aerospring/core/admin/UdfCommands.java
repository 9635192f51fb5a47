package io.github.aerospring.core.admin;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import com.aerospike.client.AerospikeException;
import com.aerospike.client.IAerospikeClient;
import com.aerospike.client.ResultCode;
import com.aerospike.client.policy.Policy;
import io.github.aerospring.core.error.InvalidArgumentException;
import io.github.aerospring.core.execution.Command;
import io.github.aerospring.core.internal.cluster.ClusterNodes;
import io.github.aerospring.core.record.UdfCall;

/** Registration, removal and list of UDF modules, by info commands. */
final class UdfCommands {

    private static final long POLL_MILLIS = 50;
    private static final String SUFFIX = ".lua";
    private static final String LIST = "udf-list";

    private UdfCommands() {}

    static AdminCommand<Void> register(String module, String source) {
        String file = file(module);
        if (source.isBlank()) {
            throw InvalidArgumentException.of("source of " + file, source, "text in Lua");
        }
        String content = Base64.getEncoder().encodeToString(source.getBytes(StandardCharsets.UTF_8));
        String command = "udf-put:filename=" + file + ";content=" + content + ";content-len=" + content.length()
                + ";udf-type=LUA;";
        return client -> {
            registered(file, new ClusterNodes(client).ask(command));
            await(client, file, true);
            return Command.NOTHING;
        };
    }

    static AdminCommand<Void> register(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(SUFFIX)) {
            throw InvalidArgumentException.of("file", file, "a Lua file with the suffix " + SUFFIX);
        }
        try {
            return register(name, Files.readString(file));
        } catch (IOException unreadable) {
            throw InvalidArgumentException.of("file", file, "a readable text in UTF-8, but " + unreadable);
        }
    }

    static AdminCommand<Void> register(ClassLoader loader, String resource, String module) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw InvalidArgumentException.of("resource", resource, "a resource of the class path");
            }
            return register(module, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw InvalidArgumentException.of("resource", resource, "a readable text, but " + unreadable);
        }
    }

    static AdminCommand<Void> remove(String module) {
        String file = file(module);
        String command = "udf-remove:filename=" + file + ";";
        return client -> {
            String response = new ClusterNodes(client).ask(command);
            if (!response.contains("file_not_found") && !response.contains("not found")) {
                InfoText.successful(command, response);
            }
            await(client, file, false);
            return Command.NOTHING;
        };
    }

    static AdminCommand<List<UdfModule>> list() {
        return client -> modules(new ClusterNodes(client).ask(LIST));
    }

    static AdminCommand<Optional<String>> source(String module) {
        String command = "udf-get:filename=" + file(module);
        return client -> {
            String content =
                    InfoFields.pairs(new ClusterNodes(client).ask(command), ";").get("content");
            return Optional.ofNullable(content)
                    .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8));
        };
    }

    private static String file(String module) {
        return InfoText.name("module", UdfCall.moduleName(module) + SUFFIX);
    }

    private static List<UdfModule> modules(String response) {
        return InfoFields.entries(response, ",").stream().map(UdfModule::of).toList();
    }

    /** A text that does not compile is {@code error=compile_error;file=..;line=..;message=base64}. */
    private static void registered(String file, String response) {
        String error = InfoFields.pairs(response, ";").get("error");
        if (error == null) {
            InfoText.successful("udf-put of " + file, response);
            return;
        }
        String message = InfoFields.pairs(response, ";").getOrDefault("message", "");
        throw new AerospikeException(ResultCode.UDF_BAD_RESPONSE, file + ": " + error + " " + decoded(message));
    }

    private static String decoded(String message) {
        try {
            return new String(Base64.getDecoder().decode(message), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return message;
        }
    }

    private static void await(IAerospikeClient client, String file, boolean present) {
        long deadline = System.nanoTime() + UdfOperations.UDF_TIMEOUT.toNanos();
        while (!everyNode(client, file, present)) {
            if (System.nanoTime() - deadline > 0) {
                throw new AerospikeException.Timeout(new Policy(client.getReadPolicyDefault()), true);
            }
            pause();
        }
    }

    private static boolean everyNode(IAerospikeClient client, String file, boolean present) {
        return new ClusterNodes(client)
                .askAll(LIST).values().stream()
                        .allMatch(list -> modules(list).stream()
                                        .anyMatch(module -> module.fileName().equals(file))
                                == present);
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AerospikeException(ResultCode.CLIENT_ERROR, "The thread was interrupted while it waited");
        }
    }
}
