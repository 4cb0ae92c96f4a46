package dev.contracts.importer.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.command.ContractsCommand;
import dev.contracts.cli.terminal.ResultWriter;
import dev.contracts.cli.terminal.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees who imports a schema, and imports it again. */
class ImportCommandTest {
    private static final String ORDER = """
            {"$schema": "http://json-schema.org/draft-07/schema#", "title": "Order", "type": "object",
              "required": ["total"],
              "properties": {"total": {"type": "number", "minimum": 0}, "side": {"type": "string", "enum": ["buy", "sell"]}},
              "examples": [{"total": 1.5, "side": "buy"}]}
            """;
    private static final String RULE = """
            {"": {"x-contract": {"name": "order", "version": "1.2.0"},
              "x-rules": [{"id": "order.not-free", "rule": "self.total > 0.0", "message": "free", "because": "we said so"}]}}
            """;
    private static final String LOOK_AHEAD = """
            {"$schema": "http://json-schema.org/draft-07/schema#", "type": "object",
              "properties": {"a": {"type": "string", "pattern": "^(?!x)"}}}
            """;

    @TempDir
    private Path folder;

    private Path source;
    private Path schemas;

    @BeforeEach
    void writeSource() throws IOException {
        source = Files.createDirectories(folder.resolve("upstream")).resolve("order.schema.json");
        schemas = Files.createDirectories(folder.resolve("contracts"));
        Files.writeString(source, ORDER);
    }

    private record Printed(String out, String err, int exitCode) {}

    private Printed contracts(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), ResultWriter.to(out), ResultWriter.to(err), false, false, Map.of());
        List<String> call = new ArrayList<>();
        for (Object argument : arguments) {
            call.add(argument.toString());
        }
        call.addAll(List.of("--schemas", schemas.toString()));
        int exitCode = ContractsCommand.run(terminal, call.toArray(String[]::new));
        terminal.flush();
        return new Printed(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), exitCode);
    }

    private Printed imported(Object... more) {
        List<Object> call = new ArrayList<>(List.of("import", source, "--samples", "20"));
        call.addAll(List.of(more));
        return contracts(call.toArray());
    }

    @Test
    void theDirectoryOfTheContractsIsMade() throws IOException {
        Files.delete(schemas);
        Printed printed = imported();
        assertThat(printed.exitCode()).as(printed.out() + printed.err()).isZero();
        assertThat(schemas.resolve("order/schema.json")).exists();
    }

    @Test
    void aSchemaBecomesAContractThatLintAndCheckKnow() throws IOException {
        Printed printed = imported();
        assertThat(printed.exitCode()).as(printed.out() + printed.err()).isZero();
        assertThat(printed.out())
                .contains("read as draft-07")
                .contains(
                        "1 payload of the source, 20 valid and 20 invalid samples: the original and the contract agree")
                .contains("wrote " + schemas.resolve("order").resolve("schema.json") + " and overlay.json");
        assertThat(contracts("lint").out()).contains("1 contract: no diagnostics");
        Path payload = Files.writeString(folder.resolve("payload.json"), "{\"total\": -1}");
        assertThat(contracts("check", "--contract", "order", payload).out()).contains("schema.minimum");
    }

    @Test
    void aSecondImportKeepsTheOverlayAndSaysWhatChanged() throws IOException {
        imported();
        Path overlay = schemas.resolve("order").resolve("overlay.json");
        Files.writeString(overlay, RULE);
        Files.writeString(
                source, ORDER.replace("\"minimum\": 0", "\"maximum\": 9").replace("\"sell\"", "\"short\""));
        Printed printed = imported();
        assertThat(printed.out())
                .contains("removed  /properties/total/minimum")
                .contains("added  /properties/total/maximum")
                .contains("changed  /properties/side/enum/1")
                .contains("kept overlay.json");
        assertThat(Files.readString(overlay)).isEqualTo(RULE);
        Path payload = Files.writeString(folder.resolve("payload.json"), "{\"total\": 0}");
        assertThat(contracts("check", "--contract", "order", payload).out()).contains("order.not-free");
        assertThat(imported().out()).contains("nothing changed since the last import");
    }

    @Test
    void aSchemaThatARuleDoesNotFitAnyMoreIsNotWritten() throws IOException {
        imported();
        Files.writeString(schemas.resolve("order").resolve("overlay.json"), RULE);
        String before = Files.readString(schemas.resolve("order").resolve("schema.json"));
        Files.writeString(source, ORDER.replace("total", "sum"));
        Printed printed = imported();
        assertThat(printed.exitCode()).isEqualTo(2);
        assertThat(printed.out()).contains("order/overlay.json:2:").contains("nothing is written");
        assertThat(Files.readString(schemas.resolve("order").resolve("schema.json")))
                .isEqualTo(before);
    }

    @Test
    void aContractThatSomebodyWroteIsNotReplaced() throws IOException {
        Path schema = Files.createDirectories(schemas.resolve("order")).resolve("schema.json");
        Files.writeString(schema, "{}");
        Printed printed = imported();
        assertThat(printed.exitCode()).isEqualTo(2);
        assertThat(printed.out()).contains("was not imported").contains("--name");
        assertThat(Files.readString(schema)).isEqualTo("{}");
        assertThat(imported("--name", "purchase").exitCode()).isZero();
    }

    @Test
    void aKeywordIsGivenUpByNameAlone() throws IOException {
        Files.writeString(source, LOOK_AHEAD);
        Printed refused = imported();
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out())
                .contains("refused  1 change")
                .contains("upstream/order.schema.json:2:")
                .contains("/properties/a/pattern")
                .contains("--accept weaker:pattern");
        assertThat(schemas).isEmptyDirectory();
        assertThat(imported("--accept", "weaker:format").exitCode()).isEqualTo(2);
        Printed accepted = imported("--accept", "weaker:pattern");
        assertThat(accepted.exitCode()).as(accepted.out()).isZero();
        assertThat(accepted.out()).contains("weaker  1 change").contains("renamed to x-pattern");
    }

    @Test
    void payloadsThatTheirOwnerCallsInvalidAreCompared() throws IOException {
        Path invalid = Files.createDirectories(folder.resolve("upstream/invalid"));
        Files.writeString(invalid.resolve("free.json"), "{\"total\": -1}");
        Files.writeString(invalid.resolve("fine.json"), "{\"total\": 1}");
        assertThat(imported().out())
                .contains("3 payloads of the source")
                .contains("fine.json is shipped as invalid, and the contract says the opposite");
    }

    @Test
    void aFolderGivesAContractForEachSchemaThatNoOtherRefersTo() throws IOException {
        Files.writeString(
                source.resolveSibling("basket.yaml"),
                "type: object\nproperties:\n  orders: {type: array, items: {$ref: order.schema.json}}\n");
        Files.writeString(source.resolveSibling("README.json"), "{\"about\": \"no schema\"}");
        Printed printed = contracts("import", source.getParent(), "--samples", "5");
        assertThat(printed.exitCode()).as(printed.out() + printed.err()).isZero();
        assertThat(printed.out()).contains("basket.yaml -> basket").contains("1 contract written");
    }

    @Test
    void aJarIsReadAsAFolder() throws IOException {
        Path jar = folder.resolve("schemas.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("deep/order.schema.json"));
            zip.write(ORDER.getBytes(StandardCharsets.UTF_8));
        }
        Printed printed = contracts("import", jar, "--samples", "5");
        assertThat(printed.exitCode()).as(printed.out() + printed.err()).isZero();
        assertThat(printed.out()).contains("deep/order.schema.json -> order");
    }

    @Test
    void aReferenceDoesNotLeaveTheRoot() throws IOException {
        Files.writeString(folder.resolve("secret.json"), "{\"type\": \"string\"}");
        Files.writeString(
                source, ORDER.replace("\"type\": \"number\", \"minimum\": 0", "\"$ref\": \"../secret.json\""));
        Printed refused = imported("--root", source.getParent());
        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.out()).contains("leaves the folder that is imported from");
        assertThat(imported().exitCode()).isZero();
    }

    @Test
    void whatIsNoSchemaIsToldInWords() throws IOException {
        assertThat(contracts("import", folder.resolve("nowhere")).err()).contains("there is no file or folder");
        Files.writeString(source, "{\"a\": 1, \"a\": 2}");
        assertThat(imported().err()).contains("upstream/order.schema.json:1:10").doesNotContain("\tat ");
        Files.writeString(source, "[1]");
        assertThat(imported().err()).contains("is no schema");
        assertThat(contracts("import", schemas).err()).contains("there is no schema in");
        assertThat(imported("--draft", "draft-03").err()).contains("--draft is one of draft-04");
        assertThat(imported("--accept", "pattern").err()).contains("weaker:pattern");
    }

    @Test
    void yamlIsLocatedAndItsBombsAreDefused() throws IOException {
        Path yaml = source.resolveSibling("bomb.yaml");
        Files.writeString(yaml, "a: &a [x, x]\na: 1\n");
        assertThat(contracts("import", yaml).err()).contains("bomb.yaml").doesNotContain("\tat ");
        StringBuilder bomb = new StringBuilder("x0: &x0 [a, a, a, a, a, a, a, a, a, a]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("x").append(i).append(": &x").append(i).append(" [");
            bomb.append(("*x" + (i - 1) + ", ").repeat(9))
                    .append("*x")
                    .append(i - 1)
                    .append("]\n");
        }
        Files.writeString(yaml, bomb);
        assertThat(contracts("import", yaml).err()).contains("values").doesNotContain("\tat ");
        Files.writeString(yaml, "a: &a\n  b: *a\n");
        assertThat(contracts("import", yaml).err()).contains("levels deep").doesNotContain("\tat ");
    }
}
