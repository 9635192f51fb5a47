package io.github.aerospring.boot.autoconfigure.data;

import io.github.aerospring.data.convert.TypeKeyPolicy;
import io.github.aerospring.data.core.ExpressionPushdown;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.mapping.model.FieldNamingStrategy;

/** Properties of mapping, template and repositories: {@code aerospike.data.*}. */
@ConfigurationProperties("aerospike.data")
public class DataAerospikeProperties {

    /** Namespace of all entities. */
    private String namespace = "test";

    /** Number of records that one batch request has at most. */
    private int batchSize = 1000;

    /** Who evaluates the conditions of queries: the servers if they can, always the servers, or this application. */
    private ExpressionPushdown expressionPushdown = ExpressionPushdown.AUTO;

    /** When class names are stored together with objects. */
    private TypeKeyPolicy typeKeys = TypeKeyPolicy.WHEN_NEEDED;

    /** Fully qualified name of the strategy that names bins. */
    private @Nullable Class<? extends FieldNamingStrategy> fieldNamingStrategy;

    public String getNamespace() {
        return namespace;
    }

    public void setNamespace(String namespace) {
        this.namespace = namespace;
    }

    public int getBatchSize() {
        return batchSize;
    }

    public void setBatchSize(int batchSize) {
        this.batchSize = batchSize;
    }

    public ExpressionPushdown getExpressionPushdown() {
        return expressionPushdown;
    }

    public void setExpressionPushdown(ExpressionPushdown expressionPushdown) {
        this.expressionPushdown = expressionPushdown;
    }

    public TypeKeyPolicy getTypeKeys() {
        return typeKeys;
    }

    public void setTypeKeys(TypeKeyPolicy typeKeys) {
        this.typeKeys = typeKeys;
    }

    public @Nullable Class<? extends FieldNamingStrategy> getFieldNamingStrategy() {
        return fieldNamingStrategy;
    }

    public void setFieldNamingStrategy(@Nullable Class<? extends FieldNamingStrategy> fieldNamingStrategy) {
        this.fieldNamingStrategy = fieldNamingStrategy;
    }
}
