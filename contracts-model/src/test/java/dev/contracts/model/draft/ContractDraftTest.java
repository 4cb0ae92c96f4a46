package dev.contracts.model.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Limits;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema that payloads are drafted into, keyword by keyword. */
class ContractDraftTest {
    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # payloads                               | type, format, required, properties and items of the draft
            null                                     | {"type":"null"}
            true                                     | {"type":"boolean"}
            "text"                                   | {"type":"string"}
            9223372036854775807                      | {"type":"integer"}
            9223372036854775808                      | {"type":"number"}
            1.0                                      | {"type":"number"}
            1e5                                      | {"type":"number"}
            1 ; 2                                    | {"type":"integer"}
            1 ; 0.5                                  | {"type":"number"}
            "a" ; 1 ; null                           | {"type":["integer","string","null"]}
            "2026-01-01T00:00:00Z" ; null            | {"type":["string","null"],"format":"date-time"}
            "2026-01-01T00:00:00+01:00"              | {"type":"string","format":"date-time"}
            "2026-01-01T00:00:00Z" ; "later"         | {"type":"string"}
            []                                       | {"type":"array"}
            [1, "a"] ; []                            | {"type":"array","items":{"type":["integer","string"]}}
            [[1], [0.5]]                             | {"type":"array","items":{"type":"array","items":{"type":"number"}}}
            {}                                       | {"type":"object","properties":{}}
            {"a": 1, "b": 2} ; {"a": 3}              | {"type":"object","required":["a"],"properties":{"a":{"type":"integer"},"b":{"type":"integer"}}}
            {"a": 1} ; 2                             | {"type":["integer","object"],"required":["a"],"properties":{"a":{"type":"integer"}}}
            [{"a": 1}, {"a": null}, {"b": true}]     | {"type":"array","items":{"type":"object","properties":{"a":{"type":["integer","null"]},"b":{"type":"boolean"}}}}
            {"/~": {"a": 1}} ; {"/~": {"b": 1}}      | {"type":"object","required":["/~"],"properties":{"/~":{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"integer"}}}}}
            """)
    void payloadsAreDraftedInto(String payloads, String expected) {
        assertThat(shape(ContractDraft.of("order", payloads(payloads)))).isEqualTo(expected);
    }

    @Test
    void theTextIsReadyForItsAuthor() {
        assertThat(ContractDraft.of("engine-state", payloads("{\"a/b\": []}")).schema())
                .isEqualTo("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "title" : "Engine state",
                  "description" : "Drafted from 1 payload. Say here what the payload is, and beside each property what it \
                means, its unit and its range.",
                  "x-contract" : {
                    "name" : "engine-state",
                    "version" : "0.1.0",
                    "producer" : "unknown",
                    "consumers" : [ ]
                  },
                  "type" : "object",
                  "required" : [ "a/b" ],
                  "properties" : {
                    "a/b" : {
                      "type" : "array"
                    }
                  },
                  "x-rules" : [ ]
                }
                """);
    }

    @Test
    void aPayloadAsDeepAsTheLimitIsDrafted() {
        int depth = Limits.DEFAULT.depth();
        String payload = "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
        assertThat(ContractDraft.of("order", payloads(payload)).schema()).endsWith("\"x-rules\" : [ ]\n}\n");
    }

    @Test
    void aWrittenDraftIsAContractWithItsPayloadsAsExamples() throws IOException {
        ContractDraft draft =
                ContractDraft.of("order", payloads("{\"id\": 1, \"at\": \"2026-01-01T00:00:00Z\"} ; {\"id\": 2}"));
        draft.write(root.resolve("order"));
        ContractSet contracts = ContractSet.load(root);
        assertThat(contracts.contracts().get(0).examples()).hasSize(2);
        assertThat(contracts.warnings()).extracting(Diagnostic::id).doesNotContain("contract.json");
        assertThat(root.resolve("order/schema.json")).hasContent(draft.schema());
        assertThat(root.resolve("order/examples/valid/p2.json")).hasContent("{\"id\": 2}");
    }

    @Test
    void aDraftNeverReplacesAContract() throws IOException {
        Files.writeString(root.resolve("schema.json"), "mine");
        assertThatThrownBy(() -> ContractDraft.of("order", payloads("1")).write(root))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(root).isDirectoryNotContaining("glob:**examples");
        assertThat(root.resolve("schema.json")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Order", "a_b", "-a", "a-", "1a", "a--b"})
    void anotherNameIsRefused(String name) {
        assertThatThrownBy(() -> ContractDraft.of(name, payloads("1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("not " + name);
    }

    @Test
    void withoutPayloadsThereIsNoDraft() {
        assertThatThrownBy(() -> ContractDraft.of("order", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a draft needs at least one payload");
    }

    /** Payloads with a semicolon between them. */
    private static List<DraftPayload> payloads(String texts) {
        List<DraftPayload> payloads = new ArrayList<>();
        for (String text : texts.split(" ; ", -1)) {
            payloads.add(new DraftPayload("p" + (payloads.size() + 1), text.getBytes(StandardCharsets.UTF_8)));
        }
        return payloads;
    }

    /** What was drafted of the payloads, without what every draft begins and ends with. */
    private static String shape(ContractDraft draft) {
        return ((ObjectNode) JsonMapper.shared().readTree(draft.schema()))
                .remove(List.of("$schema", "title", "description", "x-contract", "x-rules"))
                .toString();
    }
}
