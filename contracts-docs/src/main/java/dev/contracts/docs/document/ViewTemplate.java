package dev.contracts.docs.document;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.Span;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A Mustache template that is filled in from the views. A variable is escaped as the document's {@link Markup} says;
 * sentences of {@link Span}s come out with their code and their links. The text in a block such as
 * {@code {{#asCode}}{{{name}}}{{/asCode}}} is raw, and the block escapes it; nowhere else is there raw text.
 */
public final class ViewTemplate {
    /** Marks text that is escaped already; text of a contract never begins with it. */
    private static final char ESCAPED = '\0';

    private final Markup markup;
    private final Template template;

    /**
     * Reads a template and its partials.
     *
     * @param home the class that they lie next to
     * @param name of the template, without its extension
     * @param extension of the template and its partials
     */
    public ViewTemplate(Class<?> home, String name, String extension, Markup markup) {
        this.markup = markup;
        this.template = Mustache.compiler()
                .withCollector(new Presence())
                .emptyStringIsFalse(true)
                .strictSections(true)
                .withLoader(file -> open(home, file + extension))
                .withFormatter(this::formatted)
                .withEscaper(this::escaped)
                .loadTemplate(name);
    }

    private static Reader open(Class<?> home, String resource) {
        return new InputStreamReader(
                Objects.requireNonNull(home.getResourceAsStream(resource), resource), StandardCharsets.UTF_8);
    }

    /**
     * Fills in the template.
     *
     * @param values what the template names
     * @param blocks what each block makes of its raw text, by the name of the block
     */
    public String render(Map<String, ?> values, Map<String, UnaryOperator<String>> blocks) {
        Map<String, Object> all = new HashMap<>(values);
        blocks.forEach((name, block) ->
                all.put(name, (Mustache.Lambda) (fragment, out) -> out.write(block.apply(fragment.execute()))));
        return template.execute(all);
    }

    private String formatted(Object value) {
        if (value instanceof Span span) {
            return ESCAPED + written(span);
        }
        if (value instanceof List<?> list) {
            List<String> sentences = new ArrayList<>();
            StringBuilder sentence = new StringBuilder();
            for (Object part : list) {
                if (part instanceof Span span) {
                    sentence.append(written(span));
                } else {
                    sentences.add(formatted(part).substring(1));
                }
            }
            return ESCAPED + sentence.toString() + String.join("; ", sentences);
        }
        return String.valueOf(value).replace(String.valueOf(ESCAPED), "\\u0000");
    }

    private String written(Span span) {
        String text = span.code() ? markup.code(span.text()) : markup.words(span.text());
        LinkTarget target = span.target();
        return target == null ? text : markup.link(text, target);
    }

    private String escaped(String text) {
        return !text.isEmpty() && text.charAt(0) == ESCAPED ? text.substring(1) : markup.text(text);
    }

    /** Adds to each name {@code x} of a view a name {@code hasX}, which is true unless {@code x} is null or empty. */
    private static final class Presence extends DefaultCollector {
        private static final String PREFIX = "has";

        @Override
        public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
            if (!name.startsWith(PREFIX) || name.length() == PREFIX.length()) {
                return super.createFetcher(context, name);
            }
            String plain = Character.toLowerCase(name.charAt(PREFIX.length())) + name.substring(PREFIX.length() + 1);
            Mustache.VariableFetcher fetcher = super.createFetcher(context, plain);
            return fetcher == null ? null : (from, ignored) -> isPresent(fetcher.get(from, plain));
        }

        private static Object isPresent(@Nullable Object value) {
            if (value == Template.NO_FETCHER_FOUND) {
                return Template.NO_FETCHER_FOUND;
            }
            boolean empty = value == null
                    || (value instanceof Collection<?> all && all.isEmpty())
                    || (value instanceof CharSequence text && text.length() == 0);
            return !empty;
        }
    }
}
