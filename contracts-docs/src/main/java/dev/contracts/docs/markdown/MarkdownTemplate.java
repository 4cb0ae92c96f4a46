package dev.contracts.docs.markdown;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.contracts.docs.document.FolderLinks;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.Span;
import dev.contracts.output.MarkdownText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Markdown template beside this class. A variable is escaped as words; sentences of {@link Span}s come out as Markdown,
 * with their links. Within {@code {{#asCode}}}, {@code {{#asJson}}}, {@code {{#asCel}}}, {@code {{#asText}}} and {@code
 * {{#asFile}}} the text is raw, and set as code; nowhere else is there raw text.
 */
final class MarkdownTemplate {
    /** Stands before text that is Markdown already; text of a contract never has it. */
    private static final char DONE = '\0';

    private static final Pattern LINE = Pattern.compile(":([0-9]+)$");

    private final Template template;
    private final Function<LinkTarget, Optional<String>> links;

    private MarkdownTemplate(String name, Function<LinkTarget, Optional<String>> links) {
        this.links = links;
        this.template = Mustache.compiler()
                .withCollector(new PresenceCollector())
                .emptyStringIsFalse(true)
                .withLoader(MarkdownTemplate::open)
                .withFormatter(this::formatted)
                .withEscaper(MarkdownTemplate::escaped)
                .loadTemplate(name);
    }

    /**
     * The text of a document.
     *
     * @param name of the template, without its extension
     * @param files ways to the contracts' files
     * @param links where in this document, or from it, a place is; empty when it cannot be linked to
     * @param values what the template names
     */
    static String write(
            String name, FolderLinks files, Function<LinkTarget, Optional<String>> links, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("asCode", lambda(MarkdownText::code));
        all.put("asJson", lambda(text -> MarkdownText.block("json", text)));
        all.put("asCel", lambda(text -> MarkdownText.block("cel", ExpressionLayout.of(text))));
        all.put("asText", lambda(text -> MarkdownText.block("text", text)));
        all.put("asFile", lambda(text -> file(files, text)));
        String text = new MarkdownTemplate(name, links).template.execute(all);
        return text.replaceAll("\n{3,}", "\n\n").strip() + "\n";
    }

    private static Mustache.Lambda lambda(UnaryOperator<String> setting) {
        return (fragment, out) -> append(out, setting.apply(fragment.execute()));
    }

    private static void append(Writer out, String text) throws IOException {
        out.write(text);
    }

    /** A file of the contracts, perhaps with {@code :LINE} behind it. */
    private static String file(FolderLinks files, String name) {
        String way = files.contracts();
        if (way == null) {
            return MarkdownText.code(name);
        }
        Matcher line = LINE.matcher(name);
        String url = line.find()
                ? FolderLinks.encoded(name.substring(0, line.start())) + "#L" + line.group(1)
                : FolderLinks.encoded(name);
        return "[" + MarkdownText.code(name) + "](" + way + url + ")";
    }

    private static Reader open(String name) {
        String resource = name + ".md.mustache";
        return new InputStreamReader(
                Objects.requireNonNull(MarkdownTemplate.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8);
    }

    private String formatted(Object value) {
        if (value instanceof Span span) {
            return DONE + markdown(span);
        }
        if (value instanceof List<?> list) {
            List<String> sentences = new ArrayList<>();
            StringBuilder sentence = new StringBuilder();
            for (Object part : list) {
                if (part instanceof Span span) {
                    sentence.append(markdown(span));
                } else {
                    sentences.add(formatted(part).substring(1));
                }
            }
            return DONE + sentence.toString() + String.join("; ", sentences);
        }
        return String.valueOf(value).replace(String.valueOf(DONE), "\\u0000");
    }

    private static String escaped(String text) {
        return !text.isEmpty() && text.charAt(0) == DONE ? text.substring(1) : MarkdownText.escape(text);
    }

    private String markdown(Span span) {
        String text = span.code() ? MarkdownText.code(span.text()) : words(span.text());
        LinkTarget target = span.target();
        return target == null
                ? text
                : links.apply(target).map(url -> "[" + text + "](" + url + ")").orElse(text);
    }

    /** Words within a sentence: the blanks at their ends join them to what is beside them. */
    private static String words(String text) {
        String begin = text.startsWith(" ") ? " " : "";
        String end = text.length() > 1 && text.endsWith(" ") ? " " : "";
        return begin + MarkdownText.escape(text) + end;
    }
}
