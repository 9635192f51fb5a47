package io.github.aerospring.embedded.info;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** All answers are those of a real server. */
class SindexCommandsTests {

    private final Answers answer = new Answers();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "sindex-create | ERROR:4:missing 'indexname'",
                "sindex-create:ns=test | ERROR:4:missing 'indexname'",
                "sindex-create:indexname= | ERROR:4:missing 'indexname' value",
                "sindex-create:indexname=x | ERROR:20:missing 'namespace'",
                "sindex-create:indexname=x;ns= | ERROR:20:missing 'namespace' value",
                "sindex-create:indexname=x;ns=test | ERROR:4:both 'indexdata' and 'type' are missing",
                "sindex-create:indexname=x;ns=test;indextype=foo"
                        + " | ERROR:4:bad 'indextype' - must be one of 'default', 'list', 'mapkeys', 'mapvalues'",
                "sindex-create:indexname=x;ns=test;indextype=foofoofoofoo | ERROR:4:'indextype' value too long",
                "sindex-create:indexname=x;ns=test;indexdata=b | ERROR:4:'indexdata' missing bin type",
                "sindex-create:indexname=x;ns=test;indexdata=,numeric | ERROR:4:'indexdata' missing bin name",
                "sindex-create:indexname=x;ns=test;indexdata=b,foo"
                        + " | ERROR:4:bad 'indexdata' bin type - must be one of 'numeric', 'string', 'blob', 'geo2dsphere'",
                "sindex-create:indexname=x;ns=test;indexdata=abcdefghijklmnop,numeric"
                        + " | ERROR:4:'indexdata' bin name too long",
                "sindex-create:indexname=x;ns=test;indexdata=abcdefghijklmnopq,geo2dsphere"
                        + " | ERROR:4:'indexdata' value too long",
                "sindex-create:indexname=x;ns=test;indexdata=b,numeric;type=numeric"
                        + " | ERROR:4:both 'indexdata' and 'type' are specified",
                "sindex-create:indexname=x;ns=test;type=foo"
                        + " | ERROR:4:bad 'type' - must be one of 'numeric', 'string', 'blob', 'geo2dsphere'",
                "sindex-create:indexname=x;ns=test;type=numeric | ERROR:4:both 'bin' and 'exp' are missing",
                "sindex-create:indexname=x;ns=test;type=numeric;bin=b;exp=AA=="
                        + " | ERROR:4:both 'bin' and 'exp' are specified",
                "sindex-create:indexname=x;ns=test;type=numeric;bin=abcdefghijklmnop | ERROR:4:'bin' value too long",
                "sindex-create:indexname=x;ns=test;type=numeric;exp=AA==;context=khAA"
                        + " | ERROR:4:both 'context' and 'exp' are specified",
                "sindex-create:indexname=x;ns=test;type=numeric;exp=AA== | ERROR:4:bad 'exp'",
                "sindex-create:indexname=x;ns=test;type=numeric;exp=AA= | ERROR:4:bad 'exp'",
                "sindex-create:indexname=x;ns=test;type=numeric;exp=k1EDoXM="
                        + " | ERROR:4:bad 'exp' - expression type 'string' does not match expected type 'numeric'",
                "sindex-create:indexname=x;ns=test;type=numeric;indextype=list;exp=k1EDoXM="
                        + " | ERROR:4:bad 'exp' - expression type 'string' does not match expected type 'list'",
                "sindex-create:indexname=x;ns=test;type=numeric;bin=b;context=AA | ERROR:4:'context' invalid base64",
                "sindex-create:indexname=x;ns=test;type=numeric;bin=b;context=AA=="
                        + " | ERROR:4:'context' invalid cdt context",
                "sindex-create:indexname=x;ns=test;type=numeric;bin=b;context=khDMAQ=="
                        + " | ERROR:4:'context' not normalized msgpack",
                "sindex-create:indexname=x;ns=test;type=geo2dsphere;bin=b;indextype=mapkeys"
                        + " | ERROR:4:bad 'indexdata' bin type for 'indextype' 'mapkeys'"
                        + " - must be one of 'numeric', 'string', 'blob'",
                "sindex-create:ns=test;set=;indexname=x;type=numeric;bin=b | ERROR:4:missing 'set' value",
                "sindex-create:ns=test;indexname=x;indextype=set | ERROR:4:missing 'set'",
                "sindex-create:ns=nope;set=s;indexname=x;indextype=set | ERROR:4:namespace not found",
                "sindex-create:ns=test;set=s;indexname=x;indextype=set;bin=a"
                        + " | ERROR:4:bin parameter is not supported for set index",
                "sindex-create:ns=test;set=s;indexname=x;indextype=SET;indexdata=a,numeric"
                        + " | ERROR:4:indexdata parameter is not supported for set index",
                "sindex-create:ns=nope;indexname=x;type=numeric;bin=b | ok",
                "sindex-stat:ns=test | ERROR:4:missing 'indexname'",
                "sindex-stat:ns=test;indexname=zz | ERROR:201:no index",
                "sindex-delete:ns=test | ERROR:4:missing 'indexname'",
                "sindex-delete:ns=test;indexname=zz | ok",
                "sindex-delete:ns=nope;indexname=zz | ok",
                "sindex-list:ns= | ERROR:20:missing 'namespace' value;ERROR:20:missing 'namespace' value",
                "sindex-list:b64=foo | ERROR:4:bad b64",
                "sindex-list:b64=foofoo | ERROR:4:'b64' value too long",
            })
    void complains(String command, String value) {
        assertThat(answer.to(command)).isEqualTo(value);
    }

    @Test
    void createsInTheOldAndTheNewForm() {
        assertThat(answer.to("sindex-create:ns=test;set=s;indexname=i1;indexdata=a,numeric"))
                .isEqualTo("ok");
        assertThat(answer.to("sindex-create:namespace=test;indexname=i2;indextype=MapKeys;type=String;bin=b"))
                .isEqualTo("ok");

        assertThat(answer.to("sindex-list"))
                .isEqualTo("ns=test:indexname=i1:set=s:bin=a:type=numeric:indextype=default"
                        + ":context=null:exp=null:state=RW"
                        + ";ns=test:indexname=i2:set=null:bin=b:type=string:indextype=mapkeys"
                        + ":context=null:exp=null:state=RW");
        assertThat(answer.to("sindex/test")).isEqualTo(answer.to("sindex-list:ns=test"));
        assertThat(answer.pairs("sets/test/s")).containsEntry("sindexes", "1");
    }

    @Test
    void listsContextsAndExpressionsToReadOrInBase64() {
        answer.to("sindex-create:ns=test;indexname=c;type=numeric;bin=a;context=khAA");
        answer.to("sindex-create:ns=test;indexname=e;type=string;exp=k1EDoXM=");

        assertThat(answer.to("sindex-list:ns=test"))
                .contains("bin=a:type=numeric:indextype=default:context=[list_index(0)]:exp=null:")
                .contains("bin=null:type=string:indextype=default:context=null:exp=bin_str(\"s\"):");
        assertThat(answer.to("sindex-list:ns=test;b64=true"))
                .contains(":context=khAA:exp=null:", ":context=null:exp=k1EDoXM=:");
    }

    @Test
    void keepsNamesAndDefinitionsUnique() {
        answer.to("sindex-create:ns=test;set=s;indexname=i1;indexdata=a,numeric");

        assertThat(answer.to("sindex-create:indexname=i1;ns=test;type=numeric;bin=c"))
                .isEqualTo("ERROR:200:'indexname' already exists with different definition");
        assertThat(answer.to("sindex-create:indexname=i1;ns=test;set=s;type=numeric;bin=a"))
                .isEqualTo("ok");
        assertThat(answer.to("sindex-create:indexname=i2;ns=test;set=s;type=numeric;bin=a"))
                .isEqualTo("ok");
        assertThat(answer.to("sindex-exists:ns=test;indexname=i1")).isEqualTo("false");
        assertThat(answer.to("sindex-exists:ns=test;indexname=i2")).isEqualTo("true");
        assertThat(answer.to("sindex-delete:ns=test;indexname=i2")).isEqualTo("ok");
        assertThat(answer.to("sindex-list")).isEmpty();
    }

    @Test
    void limitsTheNumberOfIndexes() {
        IntStream.range(0, 256)
                .forEach(i -> answer.to("sindex-create:ns=test;indexname=i" + i + ";type=numeric;bin=b" + i));

        assertThat(answer.to("sindex-create:ns=test;indexname=x;type=numeric;bin=x"))
                .isEqualTo("ERROR:206:already at sindex definition limit");
    }

    @Test
    void tellsNumbersOfAnIndex() {
        answer.to("sindex-create:ns=test;set=s;indexname=i1;indexdata=a,numeric");
        String numbers = "entries=0;used_bytes=16777216;entries_per_bval=0;entries_per_rec=0;load_pct=100;load_time=0"
                + ";stat_gc_recs=0";

        assertThat(answer.to("sindex-stat:ns=test;indexname=i1")).isEqualTo(numbers);
        assertThat(answer.to("sindex/test/i1")).isEqualTo(numbers);
        assertThat(answer.pairs("namespace/test")).containsEntry("sindex_used_bytes", "16777216");
    }

    @Test
    void listsSetIndexesBehindASemicolon() {
        assertThat(answer.to("sindex-create:ns=test;set=s2;indexname=si;indextype=set"))
                .isEqualTo("ok");

        assertThat(answer.to("sindex-list")).isEqualTo(";ns=test:indexname=si:set=s2:indextype=set");
        assertThat(answer.to("sindex/test")).isEmpty();
        assertThat(answer.to("sindex-stat:ns=test;indexname=si")).isEqualTo("entries=0;used_bytes=0;load_pct=100");
        assertThat(answer.to("sindex-exists:ns=test;indexname=si")).isEqualTo("true");
        assertThat(answer.pairs("sets/test/s2")).containsEntry("enable-index", "true");
    }

    @Test
    void listsSetIndexesInTheOrderOfTheServer() {
        answer.to("sindex-create:ns=test;set=s2;indexname=si;indextype=set");
        answer.to("sindex-create:ns=test;set=s3;indexname=si4;indextype=set");

        assertThat(answer.to("sindex-list"))
                .isEqualTo(";ns=test:indexname=si4:set=s3:indextype=set;ns=test:indexname=si:set=s2:indextype=set");
    }

    @Test
    void leavesTheIndexOfASetToTheWayItCame() {
        String configure = "set-config:context=namespace;id=test;set=s;enable-index=";
        assertThat(answer.to(configure + "true")).isEqualTo("ok");
        assertThat(answer.to("sindex-list")).isEmpty();

        assertThat(answer.to("sindex-create:ns=test;set=s;indexname=si;indextype=set"))
                .isEqualTo("ok");
        assertThat(answer.to(configure + "true")).isEqualTo("ERROR:4:invalid set-config parameter");
        assertThat(answer.to(configure + "false")).isEqualTo("ERROR:4:invalid set-config parameter");

        assertThat(answer.to("sindex-delete:ns=test;indexname=si")).isEqualTo("ok");
        assertThat(answer.pairs("sets/test/s")).containsEntry("enable-index", "false");
        assertThat(answer.to(configure + "maybe")).isEqualTo("ERROR:4:invalid set-config parameter");
    }
}
