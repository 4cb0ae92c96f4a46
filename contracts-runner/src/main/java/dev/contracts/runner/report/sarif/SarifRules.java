package dev.contracts.runner.report.sarif;

import com.contrastsecurity.sarif.MultiformatMessageString;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.ReportingConfiguration;
import com.contrastsecurity.sarif.ReportingDescriptor;
import com.contrastsecurity.sarif.ReportingDescriptorReference;
import dev.contracts.Rule;
import dev.contracts.Severity;
import dev.contracts.output.MarkdownText;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.RuleLocation;
import dev.contracts.runner.report.RuleLookup;
import dev.contracts.runner.report.SourceLinks;
import dev.contracts.runtime.violation.StructuralRules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * Writes the rules that a SARIF file mentions, each with its sentence, its reason, its expression and a link to its
 * line.
 */
final class SarifRules {
    private final List<String> ids;
    private final RuleLookup rules;
    private final SourceLinks links;
    private final String command;

    SarifRules(SortedSet<String> ids, ReportContext context) {
        this.ids = new ArrayList<>(ids);
        this.rules = context.rules();
        this.links = new SourceLinks(context);
        this.command = context.command();
    }

    /** Returns the index of a rule in the file's list. */
    int index(String id) {
        return ids.indexOf(id);
    }

    ReportingDescriptorReference reference(String id) {
        ReportingDescriptorReference reference = new ReportingDescriptorReference();
        reference.setId(id);
        reference.setIndex(index(id));
        return reference;
    }

    Set<ReportingDescriptor> descriptors() {
        Set<ReportingDescriptor> descriptors = new LinkedHashSet<>();
        for (String id : ids) {
            descriptors.add(rules.rule(id).map(this::stated).orElseGet(() -> builtIn(id)));
        }
        return descriptors;
    }

    private ReportingDescriptor stated(Rule rule) {
        ReportingDescriptor descriptor = descriptor(rule.id(), rule.severity(), rule.message());
        descriptor.setFullDescription(SarifText.description(rule.message() + ": " + rule.because()));
        RuleLocation location = rules.location(rule).orElse(null);
        String line = location == null ? rule.schemaPointer() : location.toString();
        String target =
                location == null ? "" : links.to(location).map(Object::toString).orElse("");
        descriptor.setHelp(help(rule, line, target));
        if (location != null) {
            links.to(location).ifPresent(descriptor::setHelpUri);
        }
        return descriptor;
    }

    private MultiformatMessageString help(Rule rule, String line, String target) {
        List<String> text = new ArrayList<>(List.of(
                SarifText.escape(rule.message()),
                "because: " + SarifText.escape(rule.because()),
                "rule: " + SarifText.escape(rule.expression()),
                "stated in: " + SarifText.escape(line)));
        String name = MarkdownText.escapeStrictly(line);
        List<String> markdown = new ArrayList<>(List.of(
                "**" + MarkdownText.escapeStrictly(rule.message()) + "**",
                MarkdownText.escapeStrictly(rule.because()),
                "Rule: " + MarkdownText.escapeStrictly(rule.expression()),
                "Stated in " + (target.isEmpty() ? name : "[" + name + "](" + target + ")")));
        if (!command.isEmpty()) {
            text.add("explain: " + command + " explain " + rule.id());
            markdown.add("Explained by `" + command + " explain " + rule.id() + "`");
        }
        MultiformatMessageString help = new MultiformatMessageString();
        help.setText(String.join("\n", text));
        help.setMarkdown(String.join("\n\n", markdown));
        return help;
    }

    private static ReportingDescriptor builtIn(String id) {
        Severity severity = id.equals(StructuralRules.UNKNOWN_PROPERTY) ? Severity.WARNING : Severity.ERROR;
        ReportingDescriptor descriptor = descriptor(id, severity, BuiltInRules.sentence(id));
        descriptor.setFullDescription(SarifText.description(BuiltInRules.sentence(id)));
        MultiformatMessageString help = new MultiformatMessageString();
        String text = BuiltInRules.sentence(id)
                + (StructuralRules.isOfText(id)
                        ? ""
                        : " Each violation names the line of the contract with the keyword.");
        help.setText(text);
        help.setMarkdown(MarkdownText.escapeStrictly(text));
        descriptor.setHelp(help);
        return descriptor;
    }

    private static ReportingDescriptor descriptor(String id, Severity severity, String sentence) {
        ReportingDescriptor descriptor = new ReportingDescriptor();
        descriptor.setId(id);
        descriptor.setName(name(id));
        descriptor.setShortDescription(SarifText.description(sentence));
        ReportingConfiguration configuration = new ReportingConfiguration();
        configuration.setLevel(
                severity == Severity.ERROR ? ReportingConfiguration.Level.ERROR : ReportingConfiguration.Level.WARNING);
        descriptor.setDefaultConfiguration(configuration);
        PropertyBag properties = new PropertyBag();
        Set<String> tags = new LinkedHashSet<>();
        tags.add("contract");
        tags.add(id.substring(0, Math.max(0, id.indexOf('.'))));
        properties.setTags(tags);
        descriptor.setProperties(properties);
        return descriptor;
    }

    /** Returns the id as a name for viewers: {@code PositionsMarketValue}. */
    private static String name(String id) {
        StringBuilder name = new StringBuilder();
        boolean start = true;
        for (int at = 0; at < id.length(); at++) {
            char unit = id.charAt(at);
            if (Character.isLetterOrDigit(unit)) {
                name.append(start ? Character.toUpperCase(unit) : unit);
            }
            start = !Character.isLetterOrDigit(unit);
        }
        return name.toString();
    }
}
