package dev.contracts.runtime.function;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is true of a payload.
 *
 * @param subject the name of the value that it is about; null when it is about several, or about none that has a name
 * @param text the whole statement
 */
public record Fact(@Nullable String subject, String text) {
    public static final Fact NONE = of("");

    /** A statement about nothing that has a name of its own. */
    public static Fact of(String text) {
        return new Fact(null, text);
    }

    /** {@code status is "error"}. */
    public static Fact is(String subject, String value) {
        return new Fact(subject, subject + " is " + value);
    }

    /** Returns the same, of one item among several. */
    public Fact at(String item) {
        return new Fact(subject == null ? null : item + ": " + subject, item + ": " + text);
    }

    /** Returns the facts as one, each of them once; it is about what the first is about. */
    public static Fact joined(List<Fact> facts, String separator) {
        Set<String> texts = new LinkedHashSet<>();
        String subject = null;
        for (Fact fact : facts) {
            if (!fact.isEmpty()) {
                subject = texts.isEmpty() ? fact.subject : subject;
                texts.add(fact.text);
            }
        }
        return new Fact(subject, String.join(separator, texts));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
