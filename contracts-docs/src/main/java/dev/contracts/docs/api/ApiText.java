package dev.contracts.docs.api;

import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.model.ContractModel;
import dev.contracts.model.stream.KeepAlive;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.output.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the descriptions of an API document, in CommonMark, as both specifications require. */
final class ApiText {
    static final String HOSTS =
            "The contracts say nothing of hosts or of authentication, and neither does this document.";

    private ApiText() {}

    /** Returns the description of the document, after that of the contracts' owner. */
    static String info(ApiInfo info, String more) {
        return paragraphs(List.of(
                MarkdownText.escape(info.description()),
                "The schemas are those of the contracts, word for word but for the targets of their references. "
                        + "Beside JSON Schema they carry `x-contract`, `x-rules` and `x-stream`: what else the contracts demand.",
                more));
    }

    /** Returns the description of a contract: its purpose, its producer and consumers, and its rules. */
    static String contract(ContractModel contract) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(MarkdownText.escape(contract.description()));
        paragraphs.add(ends(contract));
        for (KeepAlive message : keepAlives(contract)) {
            paragraphs.add(
                    "A message that has the properties of " + MarkdownText.code(message.json())
                            + " is a keep-alive and no payload: it says that the connection stands, and a receiver ignores it.");
        }
        List<Rule> rules = contract.allRules();
        if (!rules.isEmpty()) {
            paragraphs.add("Rules of the values:");
            paragraphs.add(rules.stream().map(ApiText::rule).collect(Collectors.joining("\n")));
        }
        if (!contract.decisions().isEmpty()) {
            paragraphs.add("Decisions:");
            paragraphs.add(contract.decisions().stream()
                    .map(decision -> "* " + MarkdownText.escape(decision))
                    .collect(Collectors.joining("\n")));
        }
        return paragraphs(paragraphs);
    }

    private static List<KeepAlive> keepAlives(ContractModel contract) {
        StreamModel stream = contract.stream();
        return stream == null ? List.of() : stream.keepAlives();
    }

    private static String ends(ContractModel contract) {
        List<String> ends = new ArrayList<>();
        ends.add("Contract " + MarkdownText.code(contract.name()) + ", version " + MarkdownText.code(contract.version())
                + ".");
        if (!contract.producer().isEmpty()) {
            ends.add("Producer: " + MarkdownText.escape(contract.producer()) + ".");
        }
        if (!contract.consumers().isEmpty()) {
            ends.add("Consumers: " + MarkdownText.escape(String.join(", ", contract.consumers())) + ".");
        }
        return String.join(" ", ends);
    }

    private static String rule(Rule rule) {
        String severity = rule.severity() == Severity.WARNING ? " (a warning)" : "";
        String context = rule.context().isEmpty()
                ? ""
                : " Checked where " + MarkdownText.escape(String.join(", ", rule.context())) + " is known.";
        return "* " + MarkdownText.code(rule.id()) + severity + ": " + MarkdownText.code(rule.expression()) + ". Why: "
                + MarkdownText.escape(rule.because()) + "." + context;
    }

    private static String paragraphs(List<String> paragraphs) {
        return paragraphs.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
