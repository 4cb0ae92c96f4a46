package dev.contracts.model.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.schema.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References to what is called by a name: {@code $id} and {@code $anchor}. */
class IdentifiersTest {
    private static final String BUNDLE = """
            {
              "$id": "https://example.com/schemas/order.json",
              "type": "object",
              "properties": {"p": {"$ref": "REF"}},
              "$defs": {
                "a": {"$anchor": "amount", "type": "number"},
                "line": {
                  "$id": "parts/line",
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$anchor": "line",
                  "type": "array",
                  "items": {"$ref": "#/$defs/b"},
                  "$defs": {"b": {"$anchor": "amount", "type": "string"}}
                },
                "urn": {"$id": "urn:example:part", "type": "boolean"}
              }
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "#amount, /$defs/a",
        "#/$defs/a, /$defs/a",
        "#, ''",
        "order.json, ''",
        "https://example.com/schemas/order.json, ''",
        "https://example.com/schemas/order.json#amount, /$defs/a",
        "parts/line, /$defs/line",
        "parts/line#line, /$defs/line",
        "parts/line#amount, /$defs/line/$defs/b",
        "parts/line#/$defs/b, /$defs/line/$defs/b",
        "/schemas/parts/line, /$defs/line",
        "https://example.com/schemas/parts/line, /$defs/line",
        "urn:example:part, /$defs/urn",
    })
    void aReferenceLeadsToWhatHasTheName(String reference, String pointer) {
        Schema root = read(reference);
        Schema property = root.properties().get("p");

        assertThat(property.target()).isNotNull();
        assertThat(property.target().location().pointer()).isEqualTo(pointer);
    }

    @Test
    void aPointerInASchemaWithAnIdentifierIsOneFromThere() {
        Schema line = read("#").defs().get("line");

        assertThat(line.items().target().location().pointer()).isEqualTo("/$defs/line/$defs/b");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/other.json, nothing is ever fetched",
        "#line, no $anchor: \"line\"",
        "#amuont, did you mean \"amount\"",
        "urn:example:parts, nothing is ever fetched",
        "parts/line#none, no $anchor: \"none\"",
    })
    void aReferenceToWhatIsNotThereIsRefusedInWords(String reference, String words) {
        assertThatThrownBy(() -> read(reference))
                .isInstanceOf(ContractException.class)
                .hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource({"money.json", "https://example.com/schemas/money.json", "../order/money.json", "money.json#amount"})
    void aNeighbourIsFoundByItsNameAndByItsIdentifier(String reference, @TempDir Path root) throws IOException {
        Path folder = Files.createDirectory(root.resolve("order"));
        Files.writeString(
                folder.resolve("schema.json"),
                BUNDLE.replace("REF", reference)
                        .replaceFirst("\\{", "{\"x-contract\": {\"name\": \"order\", \"version\": \"1.0.0\"},"));
        Files.writeString(
                folder.resolve("money.json"),
                "{\"$id\": \"https://example.com/schemas/money.json\", \"$anchor\": \"amount\", \"type\": \"number\"}");

        Schema property = ContractSet.load(root)
                .files()
                .get("order/schema.json")
                .properties()
                .get("p");

        assertThat(property.target().location().file()).isEqualTo("order/money.json");
    }

    private static Schema read(String reference) {
        return SchemaReader.read("order.json", BUNDLE.replace("REF", reference).getBytes(StandardCharsets.UTF_8));
    }
}
