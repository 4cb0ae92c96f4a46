package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Fact;
import dev.contracts.runtime.function.Mismatch;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The cause of an expression being true, or false.
 *
 * @param weight how much it says to a person
 * @param fact what is so, in the values of the payload: {@code status is "error"}
 * @param told the fact with what was expected instead; the same as the fact when there is no more to say
 * @param alone whether what is told needs no other words before it: it begins with the name of what is wrong
 * @param expected what would have been right
 * @param found what was there
 * @param because facts without which it would not matter
 */
record Cause(
        Weight weight,
        Fact fact,
        String told,
        boolean alone,
        @Nullable String expected,
        @Nullable String found,
        List<Fact> because) {

    /** The weight of a cause, from what goes without saying to what the rule is about. */
    enum Weight {
        SILENT,
        CONDITION,
        COMPARISON,
        MAIN
    }

    /** The cause that is not worth saying. */
    static final Cause NONE = of(Weight.SILENT, Fact.NONE);

    static Cause of(Weight weight, Fact fact) {
        return new Cause(weight, fact, fact.text(), false, null, null, List.of());
    }

    /** A cause that is about nothing that has a name of its own. */
    static Cause of(Weight weight, String fact) {
        return of(weight, Fact.of(fact));
    }

    static Cause of(Mismatch mismatch) {
        return new Cause(
                Weight.MAIN,
                mismatch.fact(),
                mismatch.sentence(),
                mismatch.isNamed(),
                mismatch.expected(),
                mismatch.found(),
                List.of());
    }

    Cause with(Weight other) {
        return new Cause(other, fact, told, alone, expected, found, because);
    }

    /** The same, of one element among several, which is named unless it is already. */
    Cause at(String symbol) {
        return told.contains(symbol)
                ? this
                : new Cause(weight, fact.at(symbol), symbol + ": " + told, alone, expected, found, because);
    }

    /** The same, which matters because of the other facts too. */
    Cause because(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(because);
        all.addAll(facts);
        return new Cause(weight, fact, told, alone, expected, found, all);
    }

    /** Returns the text to print. */
    String text() {
        Set<String> reasons = new LinkedHashSet<>();
        for (Fact reason : because) {
            String subject = reason.subject();
            if (!mentions(told, subject == null ? reason.text() : subject)) {
                reasons.add(reason.text());
            }
        }
        return reasons.isEmpty() ? told : told + ", because " + String.join(" and ", reasons);
    }

    /** Returns whether the text has the name, and not only as a part of another one. */
    private static boolean mentions(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean begins = at == 0 || !isPartOfName(text.charAt(at - 1));
            if (begins && (end == text.length() || !isPartOfName(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfName(char unit) {
        return Character.isLetterOrDigit(unit) || unit == '_' || unit == '.';
    }

    /** Several causes that had to come together: the weightiest is told, the others are why it matters. */
    static Cause together(List<Cause> causes) {
        List<Cause> telling =
                causes.stream().filter(cause -> cause.weight != Weight.SILENT).toList();
        Weight most = telling.stream().map(Cause::weight).max(Weight::compareTo).orElse(Weight.SILENT);
        List<Cause> main =
                telling.stream().filter(cause -> cause.weight == most).toList();
        List<Fact> others = telling.stream()
                .filter(cause -> cause.weight != most)
                .map(Cause::fact)
                .toList();
        if (main.isEmpty()) {
            return NONE;
        }
        if (most == Weight.CONDITION) {
            return main.size() == 1 ? main.get(0) : of(most, facts(main, " and "));
        }
        if (main.size() == 1) {
            return main.get(0).because(others);
        }
        return of(most, main.stream().map(Cause::text).collect(Collectors.joining("; or ")))
                .because(others);
    }

    /** The facts, each once. */
    static Fact facts(List<Cause> causes, String between) {
        return Fact.joined(causes.stream().map(Cause::fact).toList(), between);
    }
}
