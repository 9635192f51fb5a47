package io.github.aerospring.data.mapping;

import java.lang.reflect.Modifier;

import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.data.core.TypeInformation;
import org.springframework.data.mapping.model.BasicPersistentEntity;

/** Reads the class's annotations once; only a set name with an expression is evaluated later. */
final class BasicAerospikePersistentEntity<T> extends BasicPersistentEntity<T, AerospikePersistentProperty>
        implements AerospikePersistentEntity<T> {

    private final boolean document;
    private final boolean sharesSet;
    private final int expiration;
    private final SetName setName;
    private @Nullable AerospikePersistentProperty expirationProperty;

    BasicAerospikePersistentEntity(TypeInformation<T> type) {
        super(type);
        MergedAnnotations annotations = MergedAnnotations.from(type.getType(), SearchStrategy.TYPE_HIERARCHY);
        MergedAnnotation<Document> nearest = annotations.get(Document.class);
        this.document = nearest.isPresent();
        this.expiration = document ? nearest.getInt("expiration") : 0;
        String declared = document ? nearest.getString("set") : "";
        this.setName = declared.isEmpty()
                ? SetName.literal(document ? declaringClass(nearest, type.getType()) : type.getType())
                : SetName.parse(declared, type.getType());
        this.sharesSet = SharedSets.hasDocumentSupertype(type.getType());
    }

    private static Class<?> declaringClass(MergedAnnotation<Document> annotation, Class<?> fallback) {
        return annotation.getSource() instanceof Class<?> source ? source : fallback;
    }

    @Override
    public void addPersistentProperty(AerospikePersistentProperty property) {
        super.addPersistentProperty(property);
        if (property.isExpirationProperty()) {
            EntityChecks.expiration(property, expirationProperty);
            expirationProperty = property;
        }
    }

    @Override
    public String getSetName() {
        return setName.evaluate(() -> getValueEvaluationContext(null));
    }

    @Override
    public int getExpiration() {
        return expiration;
    }

    @Override
    public @Nullable AerospikePersistentProperty getExpirationProperty() {
        return expirationProperty;
    }

    @Override
    public boolean sharesSet() {
        return sharesSet;
    }

    @Override
    public void verify() {
        super.verify();
        EntityChecks.distinctNames(this);
        EntityChecks.version(this);
        if (document) {
            EntityChecks.defaultExpiration(this);
            requireRecord();
        }
    }

    @Override
    public AerospikePersistentEntity<T> requireRecord() {
        if (!Modifier.isAbstract(getType().getModifiers())) {
            EntityChecks.id(this);
        }
        EntityChecks.binNames(this);
        return this;
    }
}
