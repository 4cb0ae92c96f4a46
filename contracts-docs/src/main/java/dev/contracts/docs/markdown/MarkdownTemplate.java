package dev.contracts.docs.markdown;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.document.FolderLinks;
import dev.contracts.docs.document.Markup;
import dev.contracts.docs.document.ViewTemplate;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.output.MarkdownText;
import dev.contracts.output.UriText;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills in the Markdown templates beside this class. Their blocks are {@code asCode}, {@code asJson}, {@code asCel},
 * {@code asText} and {@code asFile}.
 */
final class MarkdownTemplate {
    private static final Pattern LINE = Pattern.compile(":([0-9]+)$");

    private MarkdownTemplate() {}

    /**
     * Returns the text of a document.
     *
     * @param name of the template, without its extension
     * @param links the URL of a target in or from this document; empty when it cannot be linked to
     * @param more what the template names beside the view
     */
    static String write(
            String name,
            DocumentSource source,
            Function<LinkTarget, Optional<String>> links,
            Map<String, Object> more) {
        Map<String, Object> values = new HashMap<>(more);
        values.put("marker", Document.MARKER);
        values.put("command", Document.COMMAND);
        values.put("view", source.view());
        String text = new ViewTemplate(MarkdownTemplate.class, name, ".md.mustache", new Markdown(links))
                .render(
                        values,
                        Map.of(
                                "asCode", MarkdownText::code,
                                "asJson", json -> MarkdownText.block("json", json),
                                "asCel", cel -> MarkdownText.block("cel", ExpressionLayout.of(cel)),
                                "asText", lines -> MarkdownText.block("text", lines),
                                "asFile", file -> file(source.links(), file)));
        return text.replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    /** Returns a file of the contracts, perhaps with {@code :LINE} behind it. */
    private static String file(FolderLinks files, String name) {
        String path = files.contracts();
        if (path == null) {
            return MarkdownText.code(name);
        }
        Matcher line = LINE.matcher(name);
        String url =
                line.find() ? UriText.of(name.substring(0, line.start())) + "#L" + line.group(1) : UriText.of(name);
        return "[" + MarkdownText.code(name) + "](" + path + url + ")";
    }

    private record Markdown(Function<LinkTarget, Optional<String>> links) implements Markup {
        @Override
        public String text(String raw) {
            return MarkdownText.escape(raw);
        }

        @Override
        public String words(String raw) {
            String begin = raw.startsWith(" ") ? " " : "";
            String end = raw.length() > 1 && raw.endsWith(" ") ? " " : "";
            return begin + MarkdownText.escape(raw) + end;
        }

        @Override
        public String code(String raw) {
            return MarkdownText.code(raw);
        }

        @Override
        public String link(String text, LinkTarget target) {
            return links.apply(target).map(url -> "[" + text + "](" + url + ")").orElse(text);
        }
    }
}
