package dev.contracts.runtime.function;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A statement that is true of a payload.
 *
 * @param subject the name of the value that it is about; null when it is about several, or about none that has a name
 * @param text the whole statement
 * @param names what the statement names: the paths, and the statements that it is made of
 */
public record Fact(@Nullable String subject, String text, Set<String> names) {
    public static final Fact NONE = of("");

    /** A statement about nothing that has a name of its own. */
    public static Fact of(String text) {
        return new Fact(null, text, Set.of(text));
    }

    /** {@code status is "error"}. */
    public static Fact is(String subject, String value) {
        return new Fact(subject, subject + " is " + value, Set.of(subject));
    }

    /** Returns the same statement, which has these names too. */
    public Fact naming(Set<String> others) {
        Set<String> all = new HashSet<>(names);
        all.addAll(others);
        return new Fact(subject, text, all);
    }

    /** Returns the same in other words, which have the same names. */
    public Fact telling(String words) {
        return new Fact(subject, words, names);
    }

    /** Returns the same, of one item among several. */
    public Fact at(String item) {
        Fact fact = new Fact(subject == null ? null : item + ": " + subject, item + ": " + text, names);
        return fact.naming(Set.of(item, fact.topic()));
    }

    /** Returns the name of what it is about; the statement itself where that has none. */
    public String topic() {
        return subject == null ? text : subject;
    }

    /** Returns whether it names an item, or a part of it: {@code trades[3].price} is one of {@code trades[3]}. */
    public boolean isAbout(String item) {
        return names.stream().anyMatch(name -> name.startsWith(item) && !isLongerName(name, item.length()));
    }

    /** Returns whether a name goes on at its end, and not with a part of what it names. */
    private static boolean isLongerName(String name, int end) {
        return end < name.length() && name.charAt(end) != '.' && name.charAt(end) != '[';
    }

    /** Returns the facts as one, each of them once; it is about what the first is about. */
    public static Fact joined(List<Fact> facts, String separator) {
        Set<String> texts = new LinkedHashSet<>();
        Set<String> names = new HashSet<>();
        String subject = null;
        for (Fact fact : facts) {
            if (!fact.isEmpty()) {
                subject = texts.isEmpty() ? fact.subject : subject;
                texts.add(fact.text);
                names.addAll(fact.names);
            }
        }
        Fact whole = new Fact(subject, String.join(separator, texts), names);
        return whole.naming(Set.of(whole.topic()));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
