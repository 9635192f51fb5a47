package io.github.aerospring.embedded.info;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.OptionalInt;

import io.github.aerospring.embedded.udf.UdfModule;
import io.github.aerospring.embedded.udf.UdfModules;
import io.github.aerospring.embedded.udf.UdfProblem;
import org.jspecify.annotations.Nullable;

/** Registers a module: {@code filename, content} in base 64, {@code content-len} of that text, optionally {@code udf-type}. */
final class UdfPutCommand implements InfoCommand {

    private static final int MAX_CONTENT = 1024 * 1024;
    private static final int CHARS_PER_GROUP = 4;
    private static final int BYTES_PER_GROUP = 3;

    private final UdfModules modules;

    UdfPutCommand(UdfModules modules) {
        this.modules = modules;
    }

    @Override
    public String name() {
        return "udf-put";
    }

    @Override
    public String answer(InfoRequest request) {
        UdfParameters parameters = new UdfParameters(request.parameters());
        String fileName = parameters.fileName();
        if (fileName == null || !hasExtension(fileName)) {
            return "error=invalid_filename";
        }
        String lengthText = parameters.find("content-len");
        OptionalInt length = lengthText == null ? OptionalInt.empty() : number(lengthText);
        String type = parameters.find("udf-type");
        if (lengthText == null) {
            return "error=invalid_content_len";
        }
        if (type != null && !type.equals(UdfModule.TYPE)) {
            return "error=invalid_udf_type";
        }
        if (length.isEmpty() || length.getAsInt() % CHARS_PER_GROUP != 0) {
            return "error=invalid_content_len";
        }
        String content = parameters.find("content");
        if (content == null || content.length() != length.getAsInt()) {
            return "error=invalid_content";
        }
        if (content.length() / CHARS_PER_GROUP * BYTES_PER_GROUP > MAX_CONTENT) {
            return "error=invalid_udf_content_len,>1M";
        }
        byte[] source = decoded(content);
        return source == null ? "error=invalid_base64_content" : register(new UdfModule(fileName, source));
    }

    private String register(UdfModule module) {
        UdfProblem problem = modules.put(module);
        if (problem == null) {
            return "ok";
        }
        byte[] message = problem.message().getBytes(StandardCharsets.ISO_8859_1);
        return "error=compile_error;file=" + problem.file() + ";line=" + problem.line() + ";message="
                + Base64.getEncoder().encodeToString(message);
    }

    /** Something before the first dot and after it. */
    private static boolean hasExtension(String fileName) {
        int dot = fileName.indexOf('.');
        return dot > 0 && dot < fileName.length() - 1;
    }

    /** No digits are the number 0, as on the real server. */
    private static OptionalInt number(String digits) {
        if (digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(digits.isEmpty() ? 0 : Integer.parseInt(digits));
    }

    private static byte @Nullable [] decoded(String content) {
        try {
            return content.isEmpty() ? null : Base64.getDecoder().decode(content);
        } catch (IllegalArgumentException ignored) {
            // the answer says all that there is to say
            return null;
        }
    }
}
