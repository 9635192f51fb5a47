package io.github.aerospring.embedded.udf;

import java.util.List;

import io.github.aerospring.embedded.message.ByteSlice;
import io.github.aerospring.embedded.message.FieldType;
import io.github.aerospring.embedded.message.Fields;
import io.github.aerospring.embedded.message.RequestFailedException;
import io.github.aerospring.embedded.message.ResultCode;
import io.github.aerospring.embedded.value.ListValue;
import io.github.aerospring.embedded.value.MsgPackReader;
import io.github.aerospring.embedded.value.Value;

/**
 * Which function to call.
 *
 * @param module name without extension
 * @param function name of a global function of the module, bytes as chars
 * @param arguments what it gets after the record or stream
 */
public record UdfCall(String module, String function, List<Value> arguments) {

    private static final int MAX_NAME = 127;

    /**
     * The call that a request asks for. Arguments that are no list are none.
     *
     * @throws io.github.aerospring.embedded.message.RequestFailedException code 4 when one of the three fields is missing
     *     or a name is too long
     */
    public static UdfCall read(Fields fields) {
        ByteSlice module = fields.find(FieldType.UDF_FILENAME);
        ByteSlice function = fields.find(FieldType.UDF_FUNCTION);
        ByteSlice arguments = fields.find(FieldType.UDF_ARGUMENTS);
        if (module == null || function == null || arguments == null) {
            throw ResultCode.PARAMETER.because("UDF request (expected: module, function and arguments)");
        }
        if (module.length() > MAX_NAME || function.length() > MAX_NAME) {
            throw ResultCode.PARAMETER.because("UDF request: names of " + module.length() + " and " + function.length()
                    + " bytes (expected: at most " + MAX_NAME + ")");
        }
        return new UdfCall(untilZero(module), untilZero(function), arguments(arguments));
    }

    private static String untilZero(ByteSlice name) {
        return Texts.untilZero(name.text());
    }

    private static List<Value> arguments(ByteSlice packed) {
        try {
            return !packed.isEmpty() && new MsgPackReader(packed.copy()).readValue() instanceof ListValue list
                    ? list.elements()
                    : List.of();
        } catch (RequestFailedException ignored) {
            // as on the real server the function gets no arguments
            return List.of();
        }
    }
}
