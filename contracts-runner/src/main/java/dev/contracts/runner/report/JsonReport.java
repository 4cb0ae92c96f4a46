package dev.contracts.runner.report;

import dev.contracts.Unchecked;
import dev.contracts.Violation;
import dev.contracts.runner.run.LocatedUnchecked;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The report for a program: one JSON object; later versions only add properties. It is often printed to the log of a CI
 * host, which must not take a payload's text for a command: of two number signs in a row the second is escaped.
 */
public final class JsonReport {
    private JsonReport() {}

    /** Returns the report as UTF-8, without a final newline. */
    public static byte[] write(RunReport report) {
        JsonWriter json = new JsonWriter();
        json.beginObject();
        json.name("contracts").value(report.contracts());
        json.name("payloads").value(report.payloads());
        json.name("keepAlives").value(report.counts().keepAlives());
        json.name("errors").value(report.errors());
        json.name("warnings").value(report.warnings());
        json.name("unlisted").value(report.unlisted());
        json.name("violations").beginArray();
        report.violations().forEach(located -> violation(json, located));
        json.endArray();
        json.name("unchecked").beginArray();
        report.unchecked().forEach(located -> unchecked(json, located));
        json.endArray();
        json.name("problems").beginArray();
        report.problems().forEach(problem -> problem(json, problem));
        json.endArray();
        json.endObject();
        return new String(json.toBytes(), StandardCharsets.UTF_8)
                .replace("##", "#\\u0023")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void violation(JsonWriter json, LocatedViolation located) {
        Violation violation = located.violation();
        json.beginObject();
        json.name("contract").value(violation.contract());
        json.name("rule").value(violation.rule());
        json.name("severity").value(violation.severity().json());
        json.name("file").value(located.file());
        json.name("pointer").value(violation.pointer());
        json.name("line").value(violation.line());
        json.name("column").value(violation.column());
        json.name("schema").value(violation.schemaPointer());
        json.name("message").value(violation.message());
        text(json, "expected", violation.expected());
        text(json, "found", violation.found());
        json.endObject();
    }

    private static void text(JsonWriter json, String name, @Nullable String value) {
        if (value != null) {
            json.name(name).value(value);
        }
    }

    private static void unchecked(JsonWriter json, LocatedUnchecked located) {
        json.beginObject();
        json.name("contract").value(located.unchecked().contract());
        json.name("rule").value(located.unchecked().rule());
        json.name("file").value(located.file());
        json.name("reason").value(located.unchecked().reason());
        Unchecked.Fault fault = located.unchecked().fault();
        if (fault != null) {
            json.name("pointer").value(located.unchecked().pointer());
            json.name("fault").beginObject();
            json.name("rule").value(fault.rule());
            json.name("pointer").value(fault.pointer());
            json.endObject();
        }
        json.endObject();
    }

    private static void problem(JsonWriter json, SourceError problem) {
        json.beginObject();
        json.name("place").value(problem.source());
        json.name("message").value(problem.message());
        json.endObject();
    }
}
