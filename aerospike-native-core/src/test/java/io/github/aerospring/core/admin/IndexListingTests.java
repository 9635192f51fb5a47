package io.github.aerospring.core.admin;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexListingTests {

    private static final String AGE =
            "ns=test:indexname=age-idx:set=users:bin=age:type=numeric:indextype=default:context=null"
                    + ":exp=null:state=RW";
    private static final String TAGS =
            "ns=test:indexname=tags-idx:set=null:bin=tags:type=string:indextype=list:context=khAB=="
                    + ":exp=null:state=WO";
    private static final String SET = "ns=test:indexname=set-idx:set=users:indextype=set";

    @Test
    void emptyResponseHasNoIndexes() {
        assertThat(IndexListing.parse("")).isEmpty();
    }

    @Test
    void parsesIndexOnBin() {
        assertThat(IndexListing.parse(AGE)).singleElement().satisfies(index -> {
            assertThat(index.namespace()).isEqualTo("test");
            assertThat(index.name()).isEqualTo("age-idx");
            assertThat(index.set()).contains("users");
            assertThat(index.bin()).contains("age");
            assertThat(index.type()).contains("numeric");
            assertThat(index.collectionType()).isEqualTo("default");
            assertThat(index.context()).isEmpty();
            assertThat(index.expression()).isEmpty();
            assertThat(index.isReadable()).isTrue();
        });
    }

    @Test
    void parsesContextAndBuildingState() {
        assertThat(IndexListing.parse(AGE + ";" + TAGS + ";")).hasSize(2).last().satisfies(index -> {
            assertThat(index.set()).isEmpty();
            assertThat(index.context()).contains("khAB==");
            assertThat(index.isReadable()).isFalse();
        });
    }

    @Test
    void parsesIndexOnSet() {
        assertThat(IndexListing.parse(SET)).singleElement().satisfies(index -> {
            assertThat(index.bin()).isEmpty();
            assertThat(index.type()).isEmpty();
            assertThat(index.collectionType()).isEqualTo("set");
        });
    }
}
