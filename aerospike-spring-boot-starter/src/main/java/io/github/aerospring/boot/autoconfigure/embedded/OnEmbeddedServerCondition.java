package io.github.aerospring.boot.autoconfigure.embedded;

import java.util.List;

import io.github.aerospring.boot.autoconfigure.embedded.EmbeddedAerospikeProperties.Activation;

import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Matches when {@code aerospike.embedded.enabled} and {@code aerospike.hosts} together ask for the embedded server. */
final class OnEmbeddedServerCondition extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        ConditionMessage.Builder message = ConditionMessage.forCondition("Embedded Aerospike server");
        Environment environment = context.getEnvironment();
        Activation activation = Binder.get(environment)
                .bind("aerospike.embedded.enabled", Activation.class)
                .orElse(Activation.FALSE);
        return switch (activation) {
            case FALSE -> ConditionOutcome.noMatch(message.because("aerospike.embedded.enabled is not set"));
            case TRUE -> ConditionOutcome.match(message.because("aerospike.embedded.enabled is true"));
            case IF_NO_HOSTS ->
                hosts(environment).isEmpty()
                        ? ConditionOutcome.match(message.because("no aerospike.hosts"))
                        : ConditionOutcome.noMatch(message.because("aerospike.hosts names a cluster"));
        };
    }

    static List<String> hosts(Environment environment) {
        return Binder.get(environment)
                .bind("aerospike.hosts", Bindable.listOf(String.class))
                .orElseGet(List::of);
    }
}
