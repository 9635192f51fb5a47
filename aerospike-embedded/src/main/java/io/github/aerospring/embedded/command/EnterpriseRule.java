package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.ResultCode;

/** Multi-record transactions belong to the Enterprise Edition. */
final class EnterpriseRule {

    private EnterpriseRule() {}

    static void check(Fields fields) {
        if (fields.has(FieldType.TRANSACTION_ID)) {
            throw ResultCode.ENTERPRISE_ONLY.failure();
        }
    }
}
