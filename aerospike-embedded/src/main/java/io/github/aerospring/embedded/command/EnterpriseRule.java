package io.github.aerospring.embedded.command;

import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Flag;
import io.github.aerospring.embedded.message.Message;
import io.github.aerospring.embedded.message.ResultCode;

/** Multi-record transactions belong to the Enterprise Edition. */
final class EnterpriseRule {

    private EnterpriseRule() {}

    static void check(Message message) {
        if (message.fields().has(FieldType.TRANSACTION_ID)
                || message.has(Flag.TRANSACTION_VERIFY_READ)
                || message.has(Flag.TRANSACTION_ROLL_FORWARD)
                || message.has(Flag.TRANSACTION_ROLL_BACK)) {
            throw ResultCode.ENTERPRISE_ONLY.failure();
        }
    }
}
