package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.storage.NamespaceCounter;

/** Which statistics count what functions did: {@code client_lang_write_success}. */
enum LangTally {
    READ_SUCCESS,
    WRITE_SUCCESS,
    DELETE_SUCCESS,
    ERROR;

    void count(RecordRequest request) {
        String from =
                switch (request.origin()) {
                    case CLIENT -> "CLIENT";
                    case BATCH -> "BATCH_SUB";
                    case QUERY -> "UDF_SUB";
                };
        request.namespace().counters().count(NamespaceCounter.valueOf(from + "_LANG_" + name()));
    }
}
