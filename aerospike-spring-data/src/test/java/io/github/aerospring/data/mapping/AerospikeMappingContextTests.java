package io.github.aerospring.data.mapping;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Transient;
import org.springframework.data.annotation.Version;
import org.springframework.data.mapping.MappingException;
import org.springframework.data.mapping.model.SnakeCaseFieldNamingStrategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AerospikeMappingContextTests {

    private final AerospikeMappingContext context = new AerospikeMappingContext();

    @Document
    static class Plain {
        @Id
        String id;

        String city;
    }

    @Test
    void setIsTheSimpleClassNameByDefault() {
        assertThat(entity(Plain.class).getSetName()).isEqualTo("Plain");
    }

    static class Bare {
        @Id
        String id;
    }

    @Test
    void setIsTheSimpleClassNameWithoutAnnotationToo() {
        assertThat(entity(Bare.class).getSetName()).isEqualTo("Bare");
    }

    @Document("people")
    static class Named {
        @Id
        String id;
    }

    @Test
    void valueIsAnAliasOfSet() {
        assertThat(entity(Named.class).getSetName()).isEqualTo("people");
    }

    @Document(set = "${tenant}-people")
    static class Placeholder {
        @Id
        String id;
    }

    @Test
    void setMayHavePlaceholders() {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", Map.of("tenant", "acme")));
        context.setEnvironment(environment);
        assertThat(entity(Placeholder.class).getSetName()).isEqualTo("acme-people");
    }

    @Document(set = "#{'a' + 'b'}")
    static class Expression {
        @Id
        String id;
    }

    @Test
    void setMayHaveExpressions() {
        assertThat(entity(Expression.class).getSetName()).isEqualTo("ab");
    }

    @Document(set = "#{'x'.repeat(64)}")
    static class TooLongSet {
        @Id
        String id;
    }

    @Test
    void rejectsSetOfMoreThan63Bytes() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(TooLongSet.class).getSetName())
                .withMessageContaining("64 bytes (expected: 1 to 63)");
    }

    static class Dog extends Plain {
        String race;
    }

    @Test
    void subclassesShareTheSet() {
        assertThat(entity(Dog.class).getSetName()).isEqualTo("Plain");
        assertThat(entity(Dog.class).sharesSet()).isTrue();
        assertThat(entity(Plain.class).sharesSet()).isFalse();
    }

    @Document
    static class Versioned {
        @Id
        long id;

        @Version
        int version;

        @Expiration
        Duration ttl;

        @Transient
        String scratch;

        @Field("n")
        String name;
    }

    @Test
    void keyGenerationAndTimeToLiveAreNoBins() {
        assertThat(entity(Versioned.class).getPersistentProperty("id").isBin()).isFalse();
        assertThat(entity(Versioned.class).getPersistentProperty("version").isBin())
                .isFalse();
        assertThat(entity(Versioned.class).getPersistentProperty("ttl").isBin()).isFalse();
        assertThat(entity(Versioned.class).getExpirationProperty()).isNotNull();
        assertThat(entity(Versioned.class).getPersistentProperty("scratch")).isNull();
    }

    @Test
    void fieldNamesTheBin() {
        assertThat(entity(Versioned.class).getPersistentProperty("name").getBinName())
                .isEqualTo("n");
    }

    @Test
    void namingStrategyNamesTheOtherBins() {
        context.setFieldNamingStrategy(new SnakeCaseFieldNamingStrategy());
        assertThat(entity(Camel.class).getPersistentProperty("lastName").getBinName())
                .isEqualTo("last_name");
    }

    static class Camel {
        @Id
        String id;

        String lastName;
    }

    @Document
    static class LongBin {
        @Id
        String id;

        String averageTemperature;
    }

    @Test
    void rejectsBinNameOfMoreThan15Bytes() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(LongBin.class))
                .withMessageContaining(
                        "LongBin.averageTemperature: 'averageTemperature' has 18 bytes (expected: at most 15");
    }

    static class Nested {
        String averageTemperature;
    }

    @Test
    void namesInNestedObjectsMayBeLonger() {
        assertThat(entity(Nested.class).getPersistentProperty("averageTemperature"))
                .isNotNull();
    }

    @Document
    static class NoId {
        String name;
    }

    @Test
    void rejectsDocumentWithoutId() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(NoId.class))
                .withMessageContaining(
                        "id property of " + NoId.class.getName() + ": none (expected: one annotated with");
    }

    @Test
    void rejectsRecordWithoutIdWhenItIsNoDocument() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(Nested.class).requireRecord())
                .withMessageContaining("id property of");
    }

    @Document
    static class Twice {
        @Id
        String id;

        String a;

        @Field("a")
        String b;
    }

    @Test
    void rejectsTwoPropertiesInOneBin() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(Twice.class))
                .withMessageContaining("'a' (expected: a name of its own");
    }

    @Document
    static class OddId {
        @Id
        List<String> id;
    }

    @Test
    void rejectsIdThatCannotBeAKey() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(OddId.class))
                .withMessageContaining("OddId.id: java.util.List (expected: one of [Byte, Character, Integer");
    }

    @Document
    static class OddVersion {
        @Id
        String id;

        @Version
        String version;
    }

    @Test
    void rejectsVersionThatIsNoNumber() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(OddVersion.class))
                .withMessageContaining("expected: int, long, Integer or Long");
    }

    @Document
    static class OddExpiration {
        @Id
        String id;

        @Expiration
        String when;
    }

    @Test
    void rejectsExpirationOfAnotherType() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(OddExpiration.class))
                .withMessageContaining("OddExpiration.when: java.lang.String (expected: Duration, Instant");
    }

    @Document(expiration = -7)
    static class NegativeDefault {
        @Id
        String id;
    }

    @Test
    void rejectsNegativeDefaultExpiration() {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> entity(NegativeDefault.class))
                .withMessageContaining("NegativeDefault: -7 (expected: seconds");
    }

    private AerospikePersistentEntity<?> entity(Class<?> type) {
        return context.getRequiredPersistentEntity(type);
    }
}
