package dev.contracts.importer.pojo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.importer.ImportRequest;
import dev.contracts.importer.Imported;
import dev.contracts.importer.ImportedContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of what changes for callers names each name and type, and what jsonschema2pojo lost. */
class PojoComparisonTest {
    @TempDir
    private Path folder;

    private List<String> compared(String schema) throws IOException {
        Path file = Files.writeString(folder.resolve("order.json"), schema);
        ImportedContract imported =
                Imported.by(ImportRequest.of(file).withName("order")).only().imported();
        return PojoComparison.of(imported, imported.contract().orElseThrow());
    }

    @Test
    void typesThatChangeAreListedOnce() throws IOException {
        assertThat(compared("""
                        {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "required": ["a", "b"],
                         "properties": {"a": {"type": "integer"}, "b": {"type": "integer"}, "t": {"type": "string"}}}
                        """))
                .contains("type: Integer -> long at /a and 1 other place")
                .noneMatch(line -> line.contains("/t"));
    }

    @Test
    void partsOfAnAllOfAndConstantsWereLost() throws IOException {
        assertThat(compared("""
                        {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
                         "properties": {"line": {"$ref": "#/definitions/line"}, "kind": {"const": "order"}},
                         "definitions": {"line": {"type": "object", "properties": {"sku": {"type": "string"}}}}}
                        """))
                .contains("ignored by jsonschema2pojo: const, first at /properties/kind")
                .noneMatch(line -> line.contains("no component"));
    }

    @Test
    void namesThatTheSchemaSaysStay() throws IOException {
        assertThat(compared("""
                        {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
                         "properties": {"qty": {"type": "string", "javaName": "quantity"}, "hashCode": {"type": "string"}}}
                        """))
                .noneMatch(line -> line.contains("quantity"))
                .anyMatch(line -> line.startsWith("renamed: ") || line.startsWith("class: "));
    }

    @Test
    void whatWasLostInSilenceIsListed() throws IOException {
        assertThat(compared("""
                        {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
                         "javaInterfaces": ["java.io.Serializable"],
                         "properties": {
                          "note": {"type": ["string", "null"]},
                          "tags": {"type": "object", "additionalProperties": {"type": "integer"}},
                          "price": {"type": "number", "existingJavaType": "java.math.BigDecimal"},
                          "place": {"type": "object", "javaType": "com.example.Place", "properties": {"zip": {"type": "string"}}}}}
                        """))
                .contains(
                        "ignored by jsonschema2pojo: null in type, first at /properties/note",
                        "type: Tags -> Map<String,Long> at /tags",
                        "not implemented: java.io.Serializable, at the root")
                .noneMatch(line -> line.contains("BigDecimal") || line.contains("Place"));
    }
}
