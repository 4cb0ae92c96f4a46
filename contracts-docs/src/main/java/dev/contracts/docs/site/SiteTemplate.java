package dev.contracts.docs.site;

import dev.contracts.docs.document.Markup;
import dev.contracts.docs.document.ViewTemplate;
import dev.contracts.docs.markdown.ExpressionLayout;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.output.HtmlText;
import java.util.Map;

/**
 * Fills in the HTML templates beside this class. Their blocks are {@code asLines}, for text that keeps its lines, and
 * {@code asExpression}.
 */
final class SiteTemplate {
    private SiteTemplate() {}

    /**
     * Returns the content of a page.
     *
     * @param name of the template, without its extension
     * @param here the page, from which links are relative
     * @param values what the template names
     */
    static String write(String name, PagePath here, Map<String, ?> values) {
        return new ViewTemplate(SiteTemplate.class, name, ".html.mustache", new Html(here))
                .render(
                        values,
                        Map.of(
                                "asLines",
                                HtmlText::escapeLines,
                                "asExpression",
                                expression -> HtmlText.escapeLines(ExpressionLayout.of(expression))));
    }

    private record Html(PagePath here) implements Markup {
        @Override
        public String text(String raw) {
            return HtmlText.escape(raw);
        }

        @Override
        public String words(String raw) {
            return HtmlText.escape(raw);
        }

        @Override
        public String code(String raw) {
            return "<code>" + HtmlText.escape(raw) + "</code>";
        }

        @Override
        public String link(String text, LinkTarget target) {
            return "<a href=\"" + HtmlText.escape(here.to(target)) + "\">" + text + "</a>";
        }
    }
}
