package dev.contracts.docs.site;

import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.Span;
import dev.contracts.output.HtmlText;
import java.util.List;
import java.util.stream.Collectors;

/** Sentences of a contract as HTML on one page: every text escaped, every reference a link. */
record SentenceHtml(PagePath page) {
    String html(List<Span> sentence) {
        return sentence.stream().map(this::html).collect(Collectors.joining());
    }

    String all(List<List<Span>> sentences) {
        return sentences.stream().map(this::html).collect(Collectors.joining("; "));
    }

    private String html(Span span) {
        String escaped = HtmlText.escape(span.text());
        String text = span.code() ? "<code>" + escaped + "</code>" : escaped;
        LinkTarget target = span.target();
        return target == null ? text : "<a href=\"" + HtmlText.escape(page.to(target)) + "\">" + text + "</a>";
    }
}
