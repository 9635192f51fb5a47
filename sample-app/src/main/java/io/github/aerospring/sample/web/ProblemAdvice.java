package io.github.aerospring.sample.web;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Errors as RFC 9457 problem documents; an invalid body is 422 and names each field. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.UNPROCESSABLE_CONTENT, "the body has " + invalid.getErrorCount() + " invalid field(s)");
        problem.setTitle("Invalid body");
        problem.setProperty("errors", errors(invalid));
        return handleExceptionInternal(invalid, problem, headers, HttpStatus.UNPROCESSABLE_CONTENT, request);
    }

    @ExceptionHandler
    ProblemDetail changedMeanwhile(OptimisticLockingFailureException stale) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.CONFLICT, "the record was changed by somebody else; read it again and retry");
        problem.setTitle("Changed meanwhile");
        return problem;
    }

    @ExceptionHandler({DataAccessResourceFailureException.class, QueryTimeoutException.class})
    ProblemDetail unavailable(Exception failure) {
        logger.warn("Aerospike does not answer", failure);
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "the data store does not answer");
        problem.setTitle("Data store unavailable");
        return problem;
    }

    private static List<InvalidField> errors(MethodArgumentNotValidException invalid) {
        Stream<InvalidField> fields = invalid.getFieldErrors().stream().map(ProblemAdvice::invalidField);
        Stream<InvalidField> whole = invalid.getGlobalErrors().stream().map(ProblemAdvice::invalidBody);
        return Stream.concat(fields, whole).toList();
    }

    private static InvalidField invalidField(FieldError error) {
        return new InvalidField(error.getField(), message(error), error.getRejectedValue());
    }

    private static InvalidField invalidBody(ObjectError error) {
        return new InvalidField("", message(error), null);
    }

    private static String message(MessageSourceResolvable error) {
        return error.getDefaultMessage() == null ? "is invalid" : error.getDefaultMessage();
    }

    /** One entry of {@code errors}: field, what was expected, what came. */
    record InvalidField(
            String field, String message, @Nullable Object rejected) {}
}
