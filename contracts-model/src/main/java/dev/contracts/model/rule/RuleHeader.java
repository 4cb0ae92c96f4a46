package dev.contracts.model.rule;

import dev.contracts.Rule;
import dev.contracts.RuleSource;
import dev.contracts.Severity;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.json.JsonSection;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The values of a rule besides its expression.
 *
 * @param id stable, unique over all contracts
 * @param severity error unless the contract says otherwise
 * @param message what is wrong when the rule is broken
 * @param because why the rule is there
 * @param at where to report, relative to the node
 * @param location the rule's own location
 */
public record RuleHeader(
        String id, Severity severity, String message, String because, String at, SourceLocation location) {
    private static final Pattern WORDS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public RuleHeader {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(location, "location");
    }

    /** @return empty when the id cannot be used, which is then among the diagnostics */
    public static Optional<RuleHeader> read(JsonSection rule, String home, RuleIds ids) {
        return read(rule, home, ids, Severity.ERROR, at(rule));
    }

    /**
     * The same, for a rule whose place is read elsewhere.
     *
     * @param otherwise the severity of a rule that does not say its own
     */
    public static Optional<RuleHeader> read(JsonSection rule, String home, RuleIds ids, Severity otherwise, String at) {
        String id = rule.required("id", "write \"" + home + ".…\"");
        String because = rule.required("because", "say why the rule is there");
        String message = rule.required("message", "say what is wrong when the rule is broken");
        Severity severity = severity(rule, otherwise);
        if (id == null || !named(id, home, rule) || !ids.take(id, rule.at("id"))) {
            return Optional.empty();
        }
        return Optional.of(new RuleHeader(
                id,
                severity,
                Objects.requireNonNullElse(message, ""),
                Objects.requireNonNullElse(because, ""),
                at,
                rule.at()));
    }

    /**
     * Returns the rule as reports show it.
     *
     * @param text the condition in words or as it is written
     * @param at where to report, relative to the node
     * @param context the names that it needs from the context
     */
    public Rule toRule(String text, String at, List<String> context) {
        RuleSource source = new RuleSource(text, at, location.schemaPointer(), location.line());
        return new Rule(id, severity, message, because, context, source);
    }

    public RuleModel with(CheckedExpression expression) {
        return new RuleModel(this, expression);
    }

    private static boolean named(String id, String home, JsonSection rule) {
        boolean kept = id.startsWith(home + ".")
                && id.length() <= 100
                && WORDS.matcher(id.substring(home.length() + 1)).matches();
        if (!kept) {
            rule.fault(
                    "id",
                    "the id " + Quote.text(id) + " is not " + home + ". and words with dashes, in lower case",
                    "write, for example, \"" + home + ".sorted-by-time\"");
        }
        return kept;
    }

    private static String at(JsonSection rule) {
        if (!rule.has("at")) {
            return "";
        }
        JsonNode written = rule.get("at");
        String at = written != null && written.isString() ? written.stringValue() : null;
        if (at == null || !JsonPointer.isPointer(at)) {
            rule.fault("at", "at is a JSON pointer relative to the value that the rule is about", "write \"/name\"");
            return "";
        }
        return at;
    }

    private static Severity severity(JsonSection rule, Severity otherwise) {
        @Nullable String written = rule.text("severity");
        for (Severity severity : Severity.values()) {
            if (severity.json().equals(written)) {
                return severity;
            }
        }
        if (written != null) {
            rule.fault("severity", "severity is error or warning", "");
        }
        return otherwise;
    }
}
