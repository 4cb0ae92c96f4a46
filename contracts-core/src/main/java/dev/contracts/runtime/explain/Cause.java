package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Fact;
import dev.contracts.runtime.function.Mismatch;
import java.util.ArrayList;
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
        Fact told,
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
        return new Cause(weight, fact, fact, false, null, null, List.of());
    }

    /** The cause of a call being false, whose sentence has these names. */
    static Cause of(Mismatch mismatch, Set<String> names) {
        Fact fact = mismatch.fact().naming(names);
        return new Cause(
                Weight.MAIN,
                fact,
                fact.telling(mismatch.sentence()),
                mismatch.isNamed(),
                mismatch.expected(),
                mismatch.found(),
                List.of());
    }

    Cause with(Weight other) {
        return new Cause(other, fact, told, alone, expected, found, because);
    }

    /** The same, of one element among several, which is named unless it is already. */
    Cause at(Text symbol) {
        return told.isAbout(symbol.text())
                ? this
                : new Cause(weight, at(symbol, fact), at(symbol, told), alone, expected, found, because);
    }

    private static Fact at(Text symbol, Fact fact) {
        return fact.at(symbol.text()).naming(symbol.names());
    }

    /** The same, which matters because of the other facts too. */
    Cause because(List<Fact> facts) {
        List<Fact> all = new ArrayList<>(because);
        all.addAll(facts);
        return new Cause(weight, fact, told, alone, expected, found, all);
    }

    /** Returns the text to print. */
    String text() {
        return said().text();
    }

    private Fact said() {
        List<Fact> reasons = because.stream()
                .filter(reason -> !told.names().contains(reason.topic()))
                .toList();
        Fact reason = Fact.joined(reasons, " and ");
        return reason.isEmpty()
                ? told
                : told.telling(told.text() + ", because " + reason.text()).naming(reason.names());
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
        List<Fact> said = main.stream().map(Cause::said).toList();
        Fact all = Fact.of(said.stream().map(Fact::text).collect(Collectors.joining("; or ")));
        for (Fact fact : said) {
            all = all.naming(fact.names());
        }
        return of(most, all).because(others);
    }

    /** The facts, each once. */
    static Fact facts(List<Cause> causes, String between) {
        return Fact.joined(causes.stream().map(Cause::fact).toList(), between);
    }
}
