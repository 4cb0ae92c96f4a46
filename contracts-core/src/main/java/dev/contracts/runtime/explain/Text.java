package dev.contracts.runtime.explain;

import dev.contracts.runtime.function.Fact;
import dev.contracts.runtime.function.Notation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A piece of text.
 *
 * @param binding how tightly its outermost operator binds
 * @param names what the text names: paths, as far as they go, and calls; values are no names, whatever they look like
 */
record Text(String text, int binding, Set<String> names) {

    /** Makes a text that names nothing: a value. */
    static Text value(String text) {
        return new Text(text, Notation.ATOM, Set.of());
    }

    /** Makes a text that is a name. */
    static Text name(String text) {
        return value(text).named();
    }

    /** Makes a text of words and of other texts, whose names it has. */
    static Text of(String text, Text... parts) {
        return of(text, Notation.ATOM, List.of(parts));
    }

    static Text of(String text, int binding, List<Text> parts) {
        Set<String> names = new HashSet<>();
        parts.forEach(part -> names.addAll(part.names));
        return new Text(text, binding, names);
    }

    /** Returns the statement that what it names has a value. */
    Fact is(String value) {
        return Fact.is(text, value).naming(names);
    }

    /** Returns the statement that it is. */
    Fact fact() {
        return Fact.of(text).naming(names);
    }

    /** Returns the same text as a name of its own. */
    Text named() {
        if (text.isEmpty()) {
            return this;
        }
        Set<String> all = new HashSet<>(names);
        all.add(text);
        return new Text(text, binding, all);
    }

    /** Returns the same text as something that needs no parentheses. */
    Text atom() {
        return new Text(text, Notation.ATOM, names);
    }

    /** Returns what a dot and a name may follow. Of {@code a.b}, {@code a} is no name of its own; nothing stands for {@code self}. */
    Text owner() {
        String owner = within(Notation.ATOM);
        Set<String> others = new HashSet<>(names);
        others.remove(text);
        return new Text(owner.isEmpty() ? "" : owner + ".", Notation.ATOM, others);
    }

    /** Returns the text, in parentheses where something binds more tightly. */
    String within(int binding) {
        return this.binding < binding ? "(" + text + ")" : text;
    }

    /** Returns the text, in parentheses where the sign of a negative number would stand behind an operator. */
    String behind(int binding) {
        return text.startsWith("-") && this.binding >= binding ? "(" + text + ")" : within(binding);
    }

    /** Returns the text as a summand. */
    String summand(boolean first) {
        return first ? within(Notation.SUM) : behind(Notation.SUM + 1);
    }
}
