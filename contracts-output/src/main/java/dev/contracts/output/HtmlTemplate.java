package dev.contracts.output;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A Mustache template of an HTML page, which lies next to a class. {@code {{name}}} is escaped by {@link HtmlText};
 * {@code {{{name}}}} is not, and is for text of this program alone. A name that the view does not have is an error, and
 * so is a section over one; a section over an absent {@code Optional} is left out.
 */
public final class HtmlTemplate {
    private final Template template;

    private HtmlTemplate(Template template) {
        this.template = template;
    }

    /**
     * Reads and compiles a template.
     *
     * @param home the class next to which it lies
     * @param name the file's name
     * @throws IllegalStateException when there is no such resource
     */
    public static HtmlTemplate load(Class<?> home, String name) {
        Mustache.Compiler compiler = Mustache.compiler()
                .withEscaper(HtmlText::escape)
                .withCollector(new Optionals())
                .strictSections(true);
        return new HtmlTemplate(compiler.compile(PageAssets.resource(home, name)));
    }

    /**
     * Fills in the template.
     *
     * @param view whose methods without parameters are the names of the template
     */
    public String render(Object view) {
        return template.execute(view);
    }

    /** A section over an {@link Optional} is there once, or not at all. */
    private static final class Optionals extends DefaultCollector {
        @Override
        public @Nullable Iterator<?> toIterator(Object value) {
            return value instanceof Optional<?> optional ? optional.stream().iterator() : super.toIterator(value);
        }
    }
}
