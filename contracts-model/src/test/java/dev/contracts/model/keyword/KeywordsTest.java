package dev.contracts.model.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.link.SchemaReader;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ConstraintText;
import dev.contracts.runtime.json.JsonCursor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a keyword says of a value, and in which words. */
class KeywordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": \"integer\"|5, 5.0, -1e2, 9223372036854775807|5.5, 1e400, 9223372036854775808, \"5\", null",
                "\"type\": [\"number\", \"null\"]|1.5, 1e308, null|1e400, true, {}",
                "\"type\": [\"array\", \"object\", \"boolean\"]|[], {}, false|0, \"\"",
                "\"enum\": [1, null, {\"a\": 2}]|1.0, 1e0, null, {\"a\": 2.0}|\"1\", {\"a\": 3}, {}",
                "\"const\": 0.1|0.1, 0.10, 1e-1|0.10000000000000001, \"0.1\"",
                "\"minimum\": 0.3|0.3, 0.30000000000000001, \"\", null|0.29999999999999999, -1",
                "\"maximum\": 0.3|0.3, 0.29999999999999999, []|0.30000000000000001, 1e400",
                "\"exclusiveMinimum\": 9007199254740993|9007199254740994|9007199254740993, 9007199254740992",
                "\"exclusiveMaximum\": 0|-1e-400, -1|0, 0.0, -0.0, 1e-400",
                "\"multipleOf\": 0.01|0.07, 4.35, 0, 1e300|0.075, 1e-3",
                "\"minLength\": 2|\"ab\", \"\\ud83d\\ude00b\", 1|\"a\", \"\\ud83d\\ude00\"",
                "\"maxLength\": 1|\"\", \"\\ud83d\\ude00\"|\"ab\"",
                "\"pattern\": \"b$\"|\"ab\", 1|\"ba\", \"\"",
                "\"format\": \"date\"|\"2026-11-30\", 20261130|\"2026-02-30\"",
                "\"minItems\": 1|[null], {}|[]",
                "\"maxItems\": 1|[], [1], \"ab\"|[1, 2]",
                "\"uniqueItems\": true|[], [1, 2], {}|[1, 1.0], [[], []]",
                "\"uniqueItems\": false|[1, 1]|",
                "\"minProperties\": 2|{\"a\": 1, \"b\": null}, [], \"a\"|{}, {\"a\": 1}",
                "\"maxProperties\": 1|{}, {\"a\": 1}, [1, 2]|{\"a\": 1, \"b\": 2}",
                "\"required\": [\"a\", \"b\"]|{\"b\": 1, \"a\": null}, []|{\"a\": 1}, {}",
                "\"dependentRequired\": {\"a\": [\"b\"]}|{}, {\"b\": 1}, {\"a\": 1, \"b\": 2}, 7|{\"a\": 1}",
            })
    void aKeywordAcceptsSomeValuesAndRefusesOthers(String keyword, String accepted, String refused) {
        Schema node = read("{" + keyword + "}");
        Assertion<?> assertion = only(node);

        assertThat(values(accepted)).allMatch(value -> assertion.accepts(node, value));
        assertThat(values(refused)).noneMatch(value -> assertion.accepts(node, value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"type\": [\"null\", \"string\"]|a string or null",
                "\"enum\": [\"a\", 1]|one of \"a\", 1",
                "\"const\": {\"a\": 1}|{\"a\":1}",
                "\"exclusiveMinimum\": 0.5|more than 0.5",
                "\"multipleOf\": 10|a multiple of 10",
                "\"minLength\": 1|at least 1 character",
                "\"maxItems\": 2|at most 2 elements",
                "\"minProperties\": 1|at least 1 property",
                "\"maxProperties\": 3|at most 3 properties",
                "\"uniqueItems\": true|no element twice",
                "\"pattern\": \"^a\"|text that matches ^a",
            })
    void aKeywordDemandsSomethingInWords(String keyword, String words) {
        Schema node = read("{" + keyword + "}");
        ValueAssertion<?> assertion = Keywords.valueAssertion(only(node).keyword());
        Constraint constraint = assertion.constraint(node);

        assertThat(ConstraintText.of(constraint)).isEqualTo(words);
        assertThat(constraint.keyword()).isEqualTo(assertion.keyword());
        assertThat(constraint.schemaPointer()).isEqualTo("test.json#/" + assertion.keyword());
    }

    @Test
    void aKeywordThatIsNotThereAcceptsEverything() {
        Schema node = read("{}");

        assertThat(Keywords.assertions()).allMatch(assertion -> assertion.accepts(node, 5L));
    }

    @Test
    void everyKeywordHasOneNameAndIsFoundByIt() {
        Set<Keyword> keywords = Keywords.names().stream().map(Keywords::named).collect(Collectors.toSet());

        assertThat(keywords).hasSameSizeAs(Keywords.names()).containsAll(Keywords.assertions());
        assertThat(Keywords.named("nothing")).isNull();
    }

    @Test
    void noKeywordIsSupportedAndLeftOut() {
        assertThat(Dialect.LEFT_OUT.keySet()).doesNotContainAnyElementsOf(Keywords.names());
    }

    private static Assertion<?> only(Schema node) {
        return Keywords.assertions().stream().filter(node::has).findFirst().orElseThrow();
    }

    private static List<Object> values(String json) {
        List<Object> values = new ArrayList<>();
        if (json != null) {
            JsonCursor in = new JsonCursor(("[" + json + "]").getBytes(StandardCharsets.UTF_8));
            values.addAll((List<?>) in.readTree());
        }
        return values;
    }

    private static Schema read(String json) {
        return SchemaReader.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
