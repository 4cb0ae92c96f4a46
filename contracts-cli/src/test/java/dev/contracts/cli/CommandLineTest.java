package dev.contracts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import dev.contracts.runner.report.writer.ReportFormat;
import dev.contracts.runtime.json.JsonError;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));

    @TempDir
    Path folder;

    private static CommandResult contracts(String... arguments) {
        return CommandResult.of(ROOT.resolve("schemas"), "", arguments);
    }

    private static String examples(String name) {
        return ROOT.resolve("examples").resolve(name).toString();
    }

    @Test
    void aRecordedSessionConforms() {
        CommandResult session = contracts("check", examples("payloads"));
        assertThat(session.err()).isEmpty();
        assertThat(session.out()).contains("6 contracts, ").contains(": 0 errors, 0 warnings");
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void theDriftedSessionDoesNot() {
        CommandResult session = contracts("check", examples("drifted"));
        assertThat(session.exitCode()).isEqualTo(1);
        assertThat(session.out()).contains("error[schema.enum]").contains("= because: ");
    }

    @Test
    void aProgramReadsOneJsonObject() {
        CommandResult session = contracts("check", "--format", "json", examples("drifted"));
        assertThat(JsonError.find(session.out().getBytes(StandardCharsets.UTF_8), Limits.DEFAULT))
                .isNull();
        assertThat(session.out()).startsWith("{\"contracts\":6,").contains("\"rule\":\"schema.enum\"");
        assertThat(session.exitCode()).isEqualTo(1);
    }

    @Test
    void aPayloadFromStandardInputIsCheckedAgainstTheNamedContract() {
        String payload = "{\"enabled\": false}";
        CommandResult session =
                CommandResult.of(ROOT.resolve("schemas"), payload, "check", "--contract", "cils-stats", "-");
        assertThat(session.out()).contains("1 contract, ").contains("1 payload: 0 errors");
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void everyLineOfStandardInputMayBeAPayload() {
        String payloads = "{\"enabled\": false}\n\nnot json\n{\"enabled\": false}\n";
        CommandResult session = CommandResult.of(
                ROOT.resolve("schemas"), payloads, "check", "--ndjson", "--contract", "cils-stats", "-");
        assertThat(session.out())
                .contains("error[json.syntax]")
                .contains("-:3:1")
                .contains("3 payloads: 1 error");
        assertThat(session.exitCode()).isEqualTo(1);
    }

    @Test
    void aBrokenContractKeepsNoOtherOneFromBeingChecked() throws IOException {
        Path schemas = folder.resolve("schemas");
        Files.createDirectories(schemas.resolve("broken"));
        Files.createDirectories(schemas.resolve("whole"));
        String head = "{\"x-contract\": {\"name\": \"%s\", \"version\": \"1.0.0\"}, \"type\": \"%s\"}";
        Files.writeString(schemas.resolve("broken/schema.json"), head.formatted("broken", "objekt"));
        Files.writeString(schemas.resolve("whole/schema.json"), head.formatted("whole", "object"));
        Path whole = Files.writeString(
                Files.createDirectories(folder.resolve("p/whole")).resolve("1.json"), "{}");
        Path broken = Files.writeString(
                Files.createDirectories(folder.resolve("p/broken")).resolve("1.json"), "{}");

        String root = schemas.toString();
        CommandResult ofWhole =
                CommandResult.of(schemas, "", "check", "--schemas", root, "--contract", "whole", whole.toString());
        CommandResult ofBroken =
                CommandResult.of(schemas, "", "check", "--schemas", root, "--contract", "broken", whole.toString());
        CommandResult ofBoth =
                CommandResult.of(schemas, "", "check", "--schemas", root, whole.toString(), broken.toString());

        assertThat(ofWhole.exitCode()).isZero();
        assertThat(ofWhole.err())
                .startsWith(
                        "contracts: the contract broken is broken, and nothing is checked against it: broken/schema.json:1");
        assertThat(ofWhole.out()).contains("1 payload: 0 errors");
        assertThat(ofBroken.exitCode()).isEqualTo(2);
        assertThat(ofBroken.err()).contains("broken/schema.json").contains("objekt");
        assertThat(ofBoth.exitCode()).isEqualTo(2);
        assertThat(ofBoth.out()).contains("1 payload: 0 errors").contains("the contract broken is broken");
    }

    @ParameterizedTest
    @CsvSource({
        "list, 0, whole",
        "sample whole, 0, {",
        "explain whole.small, 0, whole.small",
        "lint, 2, objekt",
        "docs, 2, 'documents: '",
        "sample broken, 2, ''",
        "explain broken.small, 2, ''"
    })
    void aBrokenContractIsNamedAndKeepsNoCommandFromTheOthers(String call, int exitCode, String out)
            throws IOException {
        Path schemas = Files.createDirectories(folder.resolve("schemas"));
        String head =
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"x-contract\": {\"name\": \"%s\","
                        + " \"version\": \"1.0.0\"}, \"type\": \"%s\", \"properties\": {\"n\": {\"type\": \"integer\"}}, \"x-rules\":"
                        + " [{\"id\": \"%s.small\", \"rule\": \"!has(self.n) || self.n < 5\", \"message\": \"m\", \"because\": \"b\"}]}";
        for (String name : List.of("broken", "whole")) {
            Files.createDirectories(schemas.resolve(name));
            String type = name.equals("broken") ? "objekt" : "object";
            Files.writeString(schemas.resolve(name + "/schema.json"), head.formatted(name, type, name));
        }
        List<String> arguments = new ArrayList<>(List.of(call.split(" ", -1)));
        arguments.addAll(List.of("--schemas", schemas.toString()));

        CommandResult result = CommandResult.of(schemas, "", arguments.toArray(String[]::new));

        assertThat(result.exitCode()).as(result.err()).isEqualTo(exitCode);
        assertThat(result.out()).contains(out);
        assertThat(result.out() + result.err()).contains("broken/schema.json");
    }

    @Test
    void anUnknownPropertyIsTheProducersWarningAndTheStrictProducersError() throws IOException {
        Path file = Files.createDirectories(folder.resolve("cils-stats")).resolve("stats.json");
        Files.writeString(file, "{\"enabled\": false, \"enable\": 1}");
        assertThat(contracts("check", file.toString()).out()).contains("0 errors, 0 warnings");
        CommandResult producer = contracts("check", "--profile", "producer", file.toString());
        assertThat(producer.out()).contains("warning[schema.unknown-property]").contains("0 errors, 1 warning");
        assertThat(producer.exitCode()).isZero();
        CommandResult strict = contracts("check", "--strict", file.toString());
        assertThat(strict.out()).contains("error[schema.unknown-property]");
        assertThat(strict.exitCode()).isEqualTo(1);
    }

    @Test
    void whatIsNotCheckedIsSaid() {
        CommandResult session = contracts("check", examples("payloads"));
        assertThat(session.out()).contains("not checked positions.weight-formula: context total_portfolio_value");
    }

    @Test
    void anEmptyFileIsNoPayload() throws IOException {
        Path file = Files.createFile(folder.resolve("positions.json"));
        CommandResult session = contracts("check", file.toString());
        assertThat(session.out()).contains("error[json.syntax]").contains("empty");
        assertThat(session.exitCode()).isEqualTo(1);
    }

    @Test
    void whatALimitRefusesAnOptionAllows() throws IOException {
        Path file = Files.createDirectories(folder.resolve("cils-stats")).resolve("stats.json");
        Files.writeString(file, "{\"enabled\": false, \"more\": [[[]]]}");
        CommandResult refused = contracts("check", "--limit", "depth=3", file.toString());
        assertThat(refused.out()).contains("error[json.limit]").contains("limit depth");
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(contracts("check", "--limit", "depth=4", file.toString()).exitCode())
                .isZero();
        CommandResult line = CommandResult.of(
                ROOT.resolve("schemas"),
                "{\"enabled\": false}\n",
                "check",
                "--contract=cils-stats",
                "--ndjson",
                "--limit=lineBytes=10",
                "-");
        assertThat(line.out()).contains("error[json.limit]").contains("limit lineBytes");
        assertThat(line.exitCode()).isEqualTo(3);
    }

    @Test
    void nothingToCheckIsNoSuccess() {
        CommandResult session = contracts("check", folder.toString());
        assertThat(session.out()).contains("no payload here");
        assertThat(session.exitCode()).isEqualTo(2);
    }

    @Test
    void aMissingFileHasNoVerdict() {
        CommandResult session =
                contracts("check", folder.resolve("positions.json").toString());
        assertThat(session.out()).contains("no such file");
        assertThat(session.exitCode()).isEqualTo(3);
    }

    @Test
    void mistakesOfTheCallAreSaidInOneLine() {
        assertMistake("--fromat", "check", "--fromat", "json", "x.json");
        assertMistake("no contract position", "check", "--contract", "position", "x.json");
        assertMistake("more than once", "check", "--context", "limit=1", "--context", "limit=2", examples("payloads"));
        assertMistake("no contract declares a context value", "check", "--context", "a=1", examples("payloads"));
        assertMistake(
                "no directory", "list", "--schemas", folder.resolve("none").toString());
        assertMistake("did you mean positions.market-value", "explain", "market-value");
        assertMistake("no such format; there are junit,", "check", "--report", "xml=a.xml", examples("payloads"));
        assertMistake("two reports", "check", "--report", "junit=a", "--report", "sarif=a", examples("payloads"));
        assertMistake("no limit size; there are depth,", "check", "--limit", "size=1", examples("payloads"));
        assertMistake("missing command; choose one of ");
        assertMistake("unknown command frobnicate; choose one of check, list, explain, lint", "frobnicate");
        assertMistake("'--format': expected text or json, not xml", "list", "--format", "xml");
        assertMistake("'--profile': expected consumer or producer, not x", "check", "--profile", "x", "y");
    }

    private static void assertMistake(String words, String... arguments) {
        CommandResult session = contracts(arguments);
        assertThat(session.err()).contains(words).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(session.out()).isEmpty();
        assertThat(session.exitCode()).isEqualTo(2);
    }

    @Test
    void theContractsAreListedWithTheirRules() {
        CommandResult session = contracts("list", "--rules");
        assertThat(session.out())
                .contains("GET /api/positions")
                .contains("WebSocket /ws/training")
                .contains("training-progress.heartbeat");
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void aRuleIsExplainedWithAPayloadThatKeepsItAndOneThatBreaksIt() {
        CommandResult session = contracts("explain", "cils-stats.weights-sum-to-one");
        assertThat(session.out())
                .contains("because: ")
                .contains("valid payload")
                .contains("invalid payload")
                .contains("expected");
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void aRuleOnSeveralContractsIsListedAndExplained() {
        assertThat(contracts("list", "--rules").out())
                .contains("snapshot           2 rules on payloads of several contracts")
                .contains("    snapshot.gross-exposure  warning: ");
        CommandResult session = contracts("explain", "snapshot.kill-switch-stops-execution");
        assertThat(session.out())
                .contains("schemas/snapshot.json:")
                .contains("reported at: engine-state /current_stage")
                .contains("invalid payloads: the-engine-executes-although-the-kill-switch-is-active")
                .contains(
                        "-> engine-state line 3 /current_stage: the kill switch is active, and the engine is executing: "
                                + "risk_status.kill_switch_active is true and engine_state.status is \"running\" and "
                                + "engine_state.current_stage is \"execution\"")
                .contains("valid payloads: ");
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void payloadsOfOneMomentAreHeldAgainstEachOther() throws IOException {
        Path example = ROOT.resolve(
                "schemas/snapshot/examples/invalid/the-engine-executes-although-the-kill-switch-is-active");
        for (String contract : new String[] {"engine-state", "risk-status"}) {
            Files.copy(example.resolve(contract + ".json"), folder.resolve(contract + ".json"));
        }
        assertThat(contracts("check", folder.toString()).out()).contains("0 errors, 0 warnings");
        CommandResult session = contracts("check", "--snapshot", folder.toString());
        assertThat(session.out())
                .contains(
                        "warning[snapshot.kill-switch-stops-execution] the kill switch is active, and the engine is executing: "
                                + "risk_status.kill_switch_active is true and engine_state.status is \"running\" and "
                                + "engine_state.current_stage is \"execution\"")
                .contains("/engine-state.json:3:")
                .contains("schemas/snapshot.json:")
                .contains("= because: whoever threw the switch relies on it")
                .contains("not checked snapshot.gross-exposure: no payload of")
                .contains("0 errors, 1 warning");
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void everyFormatOfReportsShowsARuleOnSeveralContracts() throws IOException {
        Path example = ROOT.resolve(
                "schemas/snapshot/examples/invalid/the-engine-executes-although-the-kill-switch-is-active");
        for (String format : new String[] {"sarif", "junit", "html", "github", "gitlab", "json"}) {
            Path report = folder.resolve("report." + format);
            contracts("check", "--snapshot", "--report", format + "=" + report, example.toString());
            assertThat(report)
                    .content()
                    .contains("snapshot.kill-switch-stops-execution")
                    .contains("engine_state.current_stage");
        }
        assertThat(folder.resolve("report.sarif")).content().contains("snapshot.json");
        assertThat(folder.resolve("report.html")).content().contains("whoever threw the switch relies on it");
    }

    @Test
    void whatIsNoMomentIsSaid() throws IOException {
        Files.writeString(folder.resolve("positions.a.json"), "{}");
        Files.writeString(folder.resolve("positions.b.json"), "{}");
        assertMistake("one payload of each contract, and positions has 2: ", "check", "--snapshot", folder.toString());
        assertMistake("is a sequence", "check", "--snapshot", examples("payloads"));
    }

    @Test
    void theContractsHaveNothingToMend() {
        CommandResult session = contracts("lint");
        assertThat(session.out()).matches("\\d+ contracts: no diagnostics\n");
        assertThat(session.exitCode()).isZero();
    }

    @Test
    void aBrokenContractIsRefusedWithFileLineAndWhatToDo() throws IOException {
        Path contract = Files.createDirectories(folder.resolve("orders"));
        Files.writeString(contract.resolve("schema.json"), """
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "x-contract": {"name": "orders", "version": "1.0.0", "producer": "x", "consumers": []},
                  "type": "object",
                  "properties": {
                    "id": {"type": "string", "minLenght": 1},
                    "lot": {"type": "integer", "multipleOf": 0}
                  }
                }
                """);
        for (String verb : new String[] {"lint", "list"}) {
            CommandResult session = contracts(verb, "--schemas", folder.toString());
            assertThat(session.out() + session.err())
                    .contains("orders/schema.json:6:")
                    .contains("minLenght")
                    .contains("minLength")
                    .contains("orders/schema.json:7:")
                    .contains("multipleOf");
            assertThat(session.exitCode()).isEqualTo(2);
        }
    }

    @Test
    void aDraftOfPayloadsIsAContractThatTheyKeep() throws IOException {
        Path first = Files.writeString(folder.resolve("a.json"), """
                {"id": "o-1", "at": "2026-11-02T14:30:05.123456+00:00", "lots": [{"size": 3}, {"size": 2.5, "note": null}]}
                """);
        Path second = Files.writeString(folder.resolve("b.json"), """
                {"id": "o-2", "at": "2026-11-02T14:31:05Z", "lots": [], "by": "x"}
                """);
        Path schemas = Files.createDirectories(folder.resolve("schemas"));
        CommandResult draft = contracts(
                "draft", "--name", "orders", "--schemas", schemas.toString(), first.toString(), second.toString());
        assertThat(draft.err()).isEmpty();
        assertThat(draft.exitCode()).isZero();
        CommandResult check = contracts(
                "check", "--schemas", schemas.toString(), "--contract", "orders", first.toString(), second.toString());
        assertThat(check.out()).contains("2 payloads: 0 errors");
        assertThat(Files.readString(schemas.resolve("orders/schema.json")))
                .contains("\"date-time\"")
                .contains("\"required\"")
                .doesNotContain("\"by\",");
        assertThat(contracts("lint", "--schemas", schemas.toString()).out()).contains("1 contract: no diagnostics");
    }

    @Test
    void anOutputThatTakesNothingIsNoResult() {
        CommandResult full = writing("No space left on device");
        assertThat(full.err()).isEqualTo("contracts: the output is incomplete: No space left on device\n");
        assertThat(full.exitCode()).isEqualTo(3);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoMistake() {
        CommandResult head = writing("Broken pipe");
        assertThat(head.err()).isEmpty();
        assertThat(head.exitCode()).isZero();
    }

    private static CommandResult writing(String failure) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int single) throws IOException {
                throw new IOException(failure);
            }
        };
        return CommandResult.writing(broken, ROOT.resolve("schemas"), "", Map.of(), "list");
    }

    @Test
    void helpIsWrappedAtWordsOnly() {
        for (String help :
                List.of(contracts("--help").out(), contracts("check", "--help").out())) {
            List<String> lines =
                    help.substring(help.lastIndexOf("\n\n")).strip().lines().toList();
            for (int i = 0; i + 1 < lines.size(); i++) {
                String next = lines.get(i + 1).split(" ", -1)[0];
                assertThat(lines.get(i).length() + 1 + next.length()).as(help).isGreaterThanOrEqualTo(80);
            }
        }
    }

    @Test
    void reportsAreWrittenBesideWhatIsPrinted() {
        Path junit = folder.resolve("junit.xml");
        CommandResult session =
                contracts("check", examples("drifted"), "--format", "json", "--report", "junit=" + junit);
        assertThat(session.err()).isEqualTo("contracts: wrote " + junit + "\n");
        assertThat(session.out()).startsWith("{\"contracts\":6,").hasLineCount(1);
        assertThat(junit).content().contains("<testsuite name=\"positions\"");
        assertThat(session.exitCode()).isEqualTo(1);
    }

    @Test
    void aReportThatCannotBeWrittenDoesNotHideTheVerdict() {
        CommandResult session = contracts("check", examples("drifted"), "--report", "sarif=" + folder);
        assertThat(session.out()).contains("14 errors, 2 warnings");
        assertThat(session.err())
                .isEqualTo("contracts: cannot write the sarif report " + folder + ": it is a directory\n");
        assertThat(session.exitCode()).isEqualTo(3);
    }

    @Test
    void onGithubTheLogAnnotatesTheLines() {
        CommandResult session = CommandResult.of(
                ROOT.resolve("schemas"),
                "",
                Map.of("GITHUB_ACTIONS", "true"),
                "check",
                examples("drifted"),
                "--report",
                "auto");
        assertThat(session.err()).contains("::error file=").contains(",line=20,col=15,title=schema.enum::");
        assertThat(session.out()).doesNotContain("::error");
        assertThat(session.exitCode()).isEqualTo(1);
    }

    @Test
    void theHelpNamesEveryFormatOfAReport() {
        String help = contracts("check", "--help").out().replaceAll("\\s+", " ");
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(help).contains(format.option());
        }
    }

    @Test
    void withoutOtherJarsTheHelpHasTheCommandsOfThisOneAlone() {
        assertThat(contracts("--help").out())
                .contains("  check ", "  sample ", "  help ")
                .doesNotContain("serve");
        assertThat(contracts("serve").err()).startsWith("contracts: unknown command serve; choose one of check, ");
    }

    @Test
    void everyVerbHasHelp() {
        for (String verb : new String[] {"check", "list", "explain", "lint", "draft"}) {
            CommandResult session = contracts(verb, "--help");
            assertThat(session.out()).startsWith("Usage: contracts " + verb);
            assertThat(session.exitCode()).isZero();
        }
    }
}
