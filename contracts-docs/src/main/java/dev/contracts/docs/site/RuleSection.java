package dev.contracts.docs.site;

import dev.contracts.docs.markdown.ExpressionLayout;
import dev.contracts.docs.view.ExampleView;
import dev.contracts.docs.view.RuleView;
import dev.contracts.output.HtmlTemplate;
import dev.contracts.output.HtmlText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule. What ends in {@code Html} is HTML, all else is text.
 *
 * @param place of the rule in the contract's file
 * @param examples one that keeps it, one that breaks it
 */
record RuleSection(
        String id,
        String severity,
        String sentence,
        String because,
        String whereHtml,
        Optional<String> at,
        Optional<String> needsHtml,
        String expressionHtml,
        String place,
        List<ExamplePart> examples) {
    private static final HtmlTemplate BODY = HtmlTemplate.load(RuleSection.class, "rule.html.mustache");

    /**
     * @param verb what the payload does
     * @param part the pointer of the part that is shown
     * @param excerptHtml JSON, or lines of JSON
     */
    record ExamplePart(
            String verb,
            String look,
            String name,
            String file,
            Optional<String> part,
            List<String> context,
            String excerptHtml,
            List<ExampleView.FoundView> found) {
        static ExamplePart of(String verb, String look, ExampleView example) {
            return new ExamplePart(
                    verb,
                    look,
                    example.name(),
                    example.file(),
                    Optional.of(example.part()).filter(part -> !part.isEmpty()),
                    example.context(),
                    HtmlText.escapeLines(example.excerpt()),
                    example.found());
        }

        boolean hasContext() {
            return !context.isEmpty();
        }
    }

    static RuleSection of(RuleView rule, SentenceHtml sentences) {
        List<ExamplePart> examples = Stream.of(
                        Optional.ofNullable(rule.passing()).map(passing -> ExamplePart.of("Keeps it", "good", passing)),
                        Optional.ofNullable(rule.failing()).map(failing -> ExamplePart.of("Breaks it", "bad", failing)))
                .flatMap(Optional::stream)
                .toList();
        return new RuleSection(
                rule.id(),
                rule.severity(),
                rule.sentence(),
                rule.because(),
                sentences.html(rule.where()),
                Optional.of(rule.at()).filter(at -> !at.isEmpty()),
                Optional.of(sentences.html(rule.needs())).filter(needs -> !needs.isEmpty()),
                HtmlText.escapeLines(ExpressionLayout.of(rule.expression())),
                rule.file() + ":" + rule.line(),
                examples);
    }

    /** All of it. */
    String bodyHtml() {
        return BODY.render(this);
    }

    boolean hasExamples() {
        return !examples.isEmpty();
    }
}
