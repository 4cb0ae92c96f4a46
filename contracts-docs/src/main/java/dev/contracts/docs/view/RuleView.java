package dev.contracts.docs.view;

import dev.contracts.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The view of a rule.
 *
 * @param rule the rule itself; its id is also the anchor
 * @param target the target of links to it
 * @param subject what it speaks about
 * @param passing a valid payload; null when the contract has none
 * @param failing an invalid payload; null when the contract has none
 */
public record RuleView(
        Rule rule,
        LinkTarget target,
        Subject subject,
        @Nullable ExampleView passing,
        @Nullable ExampleView failing) {
    /** The kind of thing that a rule speaks about. */
    public enum Kind {
        PAYLOAD,
        SNAPSHOT,
        SEQUENCE,
        IDENTITY,
        DEADLINE
    }

    /**
     * The subject of a rule.
     *
     * @param where the value that the rule applies to: the payload, each {@code position}, ...
     * @param at where it is reported, relative to that value; empty for the value itself
     */
    public record Subject(Kind kind, List<Span> where, String at) {
        public Subject {
            Objects.requireNonNull(kind, "kind");
            where = List.copyOf(where);
        }
    }

    public RuleView {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(subject, "subject");
    }

    /** Returns its id, as a link to it. */
    public List<Span> reference() {
        return List.of(Span.link(rule.id(), target));
    }

    /** Returns what it needs beside a payload, in words; may be empty. */
    public List<Span> needs() {
        List<Span> needs = new ArrayList<>();
        for (String name : rule.context()) {
            needs.add(Span.words(needs.isEmpty() ? "context " : ", "));
            needs.add(Span.code(name));
        }
        if (isOfSequence()) {
            needs.add(Span.words(needs.isEmpty() ? "a sequence" : ", a sequence"));
        }
        return needs;
    }

    /** Returns the contract's file, below the contract root. */
    public String file() {
        return rule.schemaPointer().substring(0, rule.schemaPointer().indexOf('#'));
    }

    /** Returns whether its expression is text and not CEL. */
    public boolean isDeadline() {
        return subject.kind() == Kind.DEADLINE;
    }

    /** Returns whether the contract has an example for it. */
    public boolean isIllustrated() {
        return passing != null || failing != null;
    }

    /** Returns whether it compares payloads with those before them. */
    public boolean isOfSequence() {
        return subject.kind() != Kind.PAYLOAD && subject.kind() != Kind.SNAPSHOT;
    }
}
