package dev.contracts.docs.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools of the two specifications, installed below {@code target} from npm. */
final class DocumentTools {
    private static final String REDOCLY = "2.77.0";
    private static final String ASYNCAPI = "3.6.3";
    private static final Path HOME = Path.of("target", "document-tools").toAbsolutePath();
    private static final Path RESOURCES = Path.of("src/test/resources/document-tools");

    private DocumentTools() {}

    static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        Path done = HOME.resolve("installed-" + REDOCLY + "-" + ASYNCAPI);
        if (!Files.exists(done)) {
            Files.writeString(HOME.resolve("package.json"), "{\"private\": true}\n");
            run(
                    "npm",
                    "install",
                    "--no-package-lock",
                    "--ignore-scripts",
                    "--no-audit",
                    "--no-fund",
                    "@redocly/cli@" + REDOCLY,
                    "@asyncapi/parser@" + ASYNCAPI);
            Files.createFile(done);
        }
        for (String file : List.of("redocly.yaml", "asyncapi.mjs")) {
            Files.copy(RESOURCES.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What Redocly finds: {@code <severity> <rule>: <message>}. */
    static List<String> openApi(Path document) throws IOException, InterruptedException {
        JsonNode report = run(
                "node",
                "node_modules/@redocly/cli/bin/cli.js",
                "lint",
                "--config=redocly.yaml",
                "--format=json",
                document.toAbsolutePath().toString());
        List<String> problems = new ArrayList<>();
        for (JsonNode problem : report.get("problems")) {
            problems.add(problem.get("severity").stringValue() + " "
                    + problem.get("ruleId").stringValue() + ": "
                    + problem.get("message").stringValue());
        }
        return problems;
    }

    /** What AsyncAPI's parser finds, from warnings up: {@code <code>: <message>}. */
    static List<String> asyncApi(Path document) throws IOException, InterruptedException {
        JsonNode report = run("node", "asyncapi.mjs", document.toAbsolutePath().toString());
        List<String> problems = new ArrayList<>();
        for (JsonNode problem : report.get("problems")) {
            if (problem.get("severity").intValue() <= 1) {
                problems.add(problem.get("code").stringValue() + ": "
                        + problem.get("message").stringValue());
            }
        }
        if (!report.get("parsed").booleanValue() && problems.isEmpty()) {
            problems.add("the document was not parsed");
        }
        return problems;
    }

    /** The standard output as JSON, or null when it is none. */
    private static JsonNode run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile(HOME, "tool", ".out");
        Path err = Files.createTempFile(HOME, "tool", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("REDOCLY_TELEMETRY", "off");
        builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new AssertionError(
                    "the profile document-tools needs node and npm on the PATH: install Node.js 20 or newer", e);
        }
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                throw new AssertionError(String.join(" ", command) + " did not end within five minutes");
            }
            String output = Files.readString(out, StandardCharsets.UTF_8);
            if (output.stripLeading().startsWith("{")) {
                return JsonMapper.shared().readTree(output);
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed: " + output + Files.readString(err));
            }
            return JsonMapper.shared().nullNode();
        } finally {
            process.destroyForcibly();
            Files.delete(out);
            Files.delete(err);
        }
    }
}
