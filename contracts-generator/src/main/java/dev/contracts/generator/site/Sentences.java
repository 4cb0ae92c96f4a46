package dev.contracts.generator.site;

import dev.contracts.generator.docs.view.Span;
import dev.contracts.generator.docs.view.Target;
import dev.contracts.validator.report.html.HtmlText;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences of a contract as HTML on one page: every text escaped, every reference a link. */
record Sentences(PagePlace page) {
    String html(List<Span> sentence) {
        return sentence.stream().map(this::html).collect(Collectors.joining());
    }

    String all(List<List<Span>> sentences) {
        return sentences.stream().map(this::html).collect(Collectors.joining("; "));
    }

    private String html(Span span) {
        String escaped = HtmlText.escape(span.text());
        String text = span.code() ? "<code>" + escaped + "</code>" : escaped;
        Target target = span.target();
        return target == null ? text : "<a href=\"" + HtmlText.escape(page.to(target)) + "\">" + text + "</a>";
    }
}
