package io.github.aerospring.boot.autoconfigure;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches unless {@code aerospike.event-loops} is 0, which switches asynchronous commands off. */
final class OnEventLoopsCondition extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        boolean off = "0".equals(context.getEnvironment().getProperty("aerospike.event-loops"));
        return new ConditionOutcome(
                !off,
                ConditionMessage.forCondition("Event loops").because(off ? "aerospike.event-loops is 0" : "not off"));
    }
}
