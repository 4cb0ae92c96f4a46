package dev.contracts.runner.catalog;

import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.Transport;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.runtime.json.JsonWriter;
import dev.contracts.runtime.text.CountText;
import java.io.PrintWriter;
import java.util.List;

/** Lists the contracts of a folder and their rules. */
public final class ContractList {
    private final ContractSet contracts;

    public ContractList(ContractSet contracts) {
        this.contracts = contracts;
    }

    /** Prints a line for each contract and, on demand, a line for each rule. */
    public void print(PrintWriter out, TerminalStyle style, boolean withRules) {
        int name = contracts.contracts().stream()
                .mapToInt(contract -> contract.name().length())
                .max()
                .orElse(0);
        for (ContractModel contract : contracts.contracts()) {
            List<Rule> rules = contract.allRules();
            out.println(style.strong(pad(contract.name(), name)) + "  " + contract.version() + "  "
                    + TerminalText.escape(pad(transport(contract), 26)) + "  " + rules.size() + " "
                    + pad(CountText.noun(rules.size(), "rule"), 7) + TerminalText.escape(contract.producer()));
            if (withRules) {
                rules.forEach(rule -> print(out, style, rule));
            }
        }
        contracts.snapshot().ifPresent(snapshot -> {
            out.println(style.strong(pad(SnapshotModel.NAME, name)) + "  "
                    + CountText.of(snapshot.rules().size(), "rule") + " on payloads of several contracts");
            if (withRules) {
                snapshot.allRules().forEach(rule -> print(out, style, rule));
            }
        });
    }

    private static void print(PrintWriter out, TerminalStyle style, Rule rule) {
        out.println("    " + rule.id() + "  "
                + style.faint(TerminalText.escape(rule.severity().json() + ": " + rule.message())));
    }

    /** Returns the contracts and their rules as one JSON array; the rules on several contracts are not in it. */
    public byte[] json() {
        JsonWriter json = new JsonWriter();
        json.beginArray();
        for (ContractModel contract : contracts.contracts()) {
            json.beginObject();
            json.name("name").value(contract.name());
            json.name("version").value(contract.version());
            json.name("title").value(contract.title());
            json.name("transport").value(transport(contract));
            json.name("producer").value(contract.producer());
            json.name("consumers").beginArray();
            contract.consumers().forEach(json::value);
            json.endArray();
            json.name("rules").beginArray();
            contract.allRules().forEach(rule -> rule(json, rule));
            json.endArray();
            json.endObject();
        }
        json.endArray();
        return json.toBytes();
    }

    private static void rule(JsonWriter json, Rule rule) {
        json.beginObject();
        json.name("id").value(rule.id());
        json.name("severity").value(rule.severity().json());
        json.name("message").value(rule.message());
        json.name("because").value(rule.because());
        json.name("rule").value(rule.expression());
        json.endObject();
    }

    private static String transport(ContractModel contract) {
        Transport transport = contract.transport();
        return transport == null ? "" : transport.label();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
