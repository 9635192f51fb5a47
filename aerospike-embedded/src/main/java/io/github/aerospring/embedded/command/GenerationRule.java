package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.MessageHeader;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.storage.Record;
import org.jspecify.annotations.Nullable;

/** Compares the generation that a client expects with that of the record, which is 0 while there is none. */
final class GenerationRule {

    private GenerationRule() {}

    static void check(MessageHeader header, @Nullable Record existing) {
        int present = existing == null ? 0 : existing.generation();
        if (header.has(Flag.GENERATION) && header.generation() != present) {
            throw ResultCode.GENERATION.failure();
        }
        if (header.has(Flag.GENERATION_GREATER) && header.generation() <= present) {
            throw ResultCode.GENERATION.failure();
        }
    }
}
