package io.github.aerospring.data.mapping;

import org.springframework.data.mapping.Association;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.PersistentEntity;
import org.springframework.data.mapping.model.AnnotationBasedPersistentProperty;
import org.springframework.data.mapping.model.FieldNamingStrategy;
import org.springframework.data.mapping.model.Property;
import org.springframework.data.mapping.model.SimpleTypeHolder;
import org.springframework.util.StringUtils;

/** Reads annotations once, when the entity is first seen. */
final class BasicAerospikePersistentProperty extends AnnotationBasedPersistentProperty<AerospikePersistentProperty>
        implements AerospikePersistentProperty {

    private final String binName;
    private final boolean expiration;

    BasicAerospikePersistentProperty(
            Property property,
            PersistentEntity<?, AerospikePersistentProperty> owner,
            SimpleTypeHolder simpleTypes,
            FieldNamingStrategy naming) {
        super(property, owner, simpleTypes);
        this.expiration = isAnnotationPresent(Expiration.class);
        this.binName = binName(naming);
    }

    private String binName(FieldNamingStrategy naming) {
        Field field = findAnnotation(Field.class);
        String name = field != null ? field.value() : naming.getFieldName(this);
        if (!StringUtils.hasText(name)) {
            throw new MappingException("name of property %s.%s: '%s' (expected: non-empty)"
                    .formatted(getOwner().getType().getName(), getName(), name));
        }
        return name;
    }

    @Override
    public String getBinName() {
        return binName;
    }

    @Override
    public boolean isExpirationProperty() {
        return expiration;
    }

    /** Never: what another store would reference is nested here. */
    @Override
    public boolean isAssociation() {
        return false;
    }

    @Override
    protected Association<AerospikePersistentProperty> createAssociation() {
        return new Association<>(this, null);
    }
}
