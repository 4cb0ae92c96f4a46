package dev.contracts.runner.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.SarifSchema210;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.ReportText;
import dev.contracts.runner.report.writer.Checked;
import dev.contracts.runner.report.writer.Hostile;
import dev.contracts.runner.run.RunReport;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {
    private static final JsonMapper JSON = new JsonMapper();
    /** SARIF's own schema, which comes with the library that writes it. */
    private static final Schema SCHEMA = schema();

    @TempDir
    Path folder;

    private static Schema schema() {
        try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode sarif(RunReport report) {
        return sarif(SarifReport.write(report, Checked.reportContext()));
    }

    private static JsonNode sarif(ReportText text) {
        assertThat(SCHEMA.validate(
                        text.text(),
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
        return JSON.readTree(text.text()).at("/runs/0");
    }

    @Test
    void theSchemaRefusesWhatIsNoSarif() {
        assertThat(SCHEMA.validate("{\"version\": \"2.1.0\", \"runs\": [{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyKindOfRunKeepsTheSchemaOfSarif() throws IOException {
        assertThat(sarif(Checked.someOfEverything()).at("/results")).isNotEmpty();
        assertThat(sarif(Checked.of(Hostile.payloadIn(folder).toString())).at("/results"))
                .isNotEmpty();
        assertThat(sarif(Checked.of(Hostile.textIn(folder).toString())).at("/results"))
                .hasSize(3);
    }

    @Test
    void aRunWithoutFindingsSaysThatItLooked() {
        JsonNode run = sarif(
                Checked.of(Checked.ROOT.resolve("payloads/orders/kept.json").toString()));
        assertThat(run.at("/results").isArray()).isTrue();
        assertThat(run.at("/results")).isEmpty();
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
        assertThat(run.at("/invocations/0/toolConfigurationNotifications/0/message/text")
                        .stringValue())
                .isEqualTo("orders.lots-within-limit was not checked: context limit not given"
                        + " (src/test/resources/reports/payloads/orders/kept.json)");
    }

    @Test
    void aRunThatCouldNotLookIsNoSuccess() {
        JsonNode run = sarif(Checked.of());
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
        assertThat(run.at("/invocations/0/toolConfigurationNotifications/0/message/text")
                        .stringValue())
                .isEqualTo("no payload to check");
        run = sarif(Checked.someOfEverything());
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue())
                .isEqualTo("no such file or directory");
    }

    @Test
    void aFindingIsTheSameWhenLinesMoveAndValuesChange() throws IOException {
        String payload = Files.readString(Checked.ROOT.resolve("payloads/orders/drifted.json"));
        Path file = Files.createDirectory(folder.resolve("orders")).resolve("order.json");
        Files.writeString(file, payload);
        Set<String> before = fingerprints(Checked.of(file.toString()));
        Files.writeString(file, "\n\n" + payload.replace("3.5", "3.75").replace("4.0", "5.0"));
        assertThat(fingerprints(Checked.of(file.toString()))).isEqualTo(before).hasSize(3);
    }

    @Test
    void noTwoFindingsOfARunAreTheSame() throws IOException {
        Path file = Files.createDirectory(folder.resolve("orders")).resolve("orders.ndjson");
        Files.writeString(file, "{\"at\": 1}\n{\"at\": 2}\n{\"at\": 2}\n");
        assertThat(fingerprints(Checked.of(file.toString()))).hasSize(6);
    }

    private static Set<String> fingerprints(RunReport report) {
        Set<String> fingerprints = new HashSet<>();
        for (JsonNode result : sarif(report).at("/results")) {
            fingerprints.add(
                    result.at("/partialFingerprints/primaryLocationLineHash").stringValue());
        }
        return fingerprints;
    }

    @Test
    void errorsAreKeptAndWarningsLeftOutWhenThereIsNoRoom() {
        RunReport report = Checked.someOfEverything();
        ReportText text = SarifReport.write(report, Checked.reportContext(), 3, SarifFile.MOST_BYTES);
        assertThat(text.notes()).containsExactly("the 3 gravest of 6 violations are in it, as many as GitHub takes");
        JsonNode run = sarif(text);
        assertThat(run.at("/results"))
                .hasSize(3)
                .allMatch(result -> result.at("/level").asString("error").equals("error"));
        assertThat(run.at("/invocations/0/toolExecutionNotifications/1/message/text")
                        .stringValue())
                .isEqualTo(text.notes().get(0));
        ReportText small = SarifReport.write(report, Checked.reportContext(), 3, 100);
        assertThat(sarif(small).at("/results")).isEmpty();
        assertThat(small.notes()).containsExactly("the 0 gravest of 6 violations are in it, as many as GitHub takes");
    }

    @Test
    void filesAreNamedAsTheRepositoryHasThemAndLinksLeadToTheCommit() throws IOException {
        Path repository = Files.createDirectory(folder.resolve("a repository"));
        Path module = Files.createDirectories(repository.resolve("a module/orders"));
        Files.copy(Checked.ROOT.resolve("payloads/orders/drifted.json"), module.resolve("a%b.json"));
        Map<String, String> environment = Map.of(
                "GITHUB_WORKSPACE", repository.toString(),
                "GITHUB_SERVER_URL", "https://git.example",
                "GITHUB_REPOSITORY", "owner/name",
                "GITHUB_SHA", "0a1b2c");
        ReportContext reportContext = Checked.reportContext(repository.resolve("a module"), environment);
        RunReport report = Checked.of(module.resolve("a%b.json").toString());
        JsonNode run = sarif(SarifReport.write(report, reportContext));
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("a%20module/orders/a%25b.json");
        assertThat(run.at("/tool/driver/rules/2/helpUri").stringValue())
                .isEqualTo("https://git.example/owner/name/blob/0a1b2c/a%20module/contracts/orders/schema.json#L41");
    }
}
