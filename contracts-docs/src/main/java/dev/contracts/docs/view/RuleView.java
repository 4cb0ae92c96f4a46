package dev.contracts.docs.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The view of a rule.
 *
 * @param id stable, such as {@code positions.market-value}; it is also the anchor
 * @param target the target of links to it
 * @param severity {@code error} or {@code warning}
 * @param sentence the message of its violation
 * @param because the reason for the rule
 * @param expression as the contract writes it
 * @param kind the kind of thing that it speaks about
 * @param where the value that it applies to: the payload, each {@code position}, ...
 * @param at where it is reported, relative to that value; empty for the value itself
 * @param context the names of the context that it needs, sorted
 * @param file the contract's file below the contract root
 * @param line of that file
 * @param passing a valid payload; null when the contract has none
 * @param failing an invalid payload; null when the contract has none
 */
public record RuleView(
        String id,
        LinkTarget target,
        String severity,
        String sentence,
        String because,
        String expression,
        Kind kind,
        List<Span> where,
        String at,
        List<String> context,
        String file,
        int line,
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

    public RuleView {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(kind, "kind");
        where = List.copyOf(where);
        context = List.copyOf(context);
    }

    /** Returns its id, as a link to it. */
    public List<Span> reference() {
        return List.of(Span.link(id, target));
    }

    /** Returns what it needs beside a payload, in words; may be empty. */
    public List<Span> needs() {
        List<Span> needs = new ArrayList<>();
        for (String name : context) {
            needs.add(Span.words(needs.isEmpty() ? "context " : ", "));
            needs.add(Span.code(name));
        }
        if (isOfSequence()) {
            needs.add(Span.words(needs.isEmpty() ? "a sequence" : ", a sequence"));
        }
        return needs;
    }

    /** Returns whether its expression is text and not CEL. */
    public boolean isDeadline() {
        return kind == Kind.DEADLINE;
    }

    /** Returns whether the contract has an example for it. */
    public boolean isIllustrated() {
        return passing != null || failing != null;
    }

    public boolean isError() {
        return severity.equals("error");
    }

    /** Returns whether it compares payloads with those before them. */
    public boolean isOfSequence() {
        return kind != Kind.PAYLOAD && kind != Kind.SNAPSHOT;
    }
}
