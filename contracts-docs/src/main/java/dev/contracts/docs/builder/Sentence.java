package dev.contracts.docs.builder;

import dev.contracts.docs.view.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds a sentence, or a part of one. */
final class Sentence {
    private final List<Span> spans = new ArrayList<>();

    Sentence words(String text) {
        spans.add(Span.words(text));
        return this;
    }

    Sentence code(String text) {
        spans.add(Span.code(text));
        return this;
    }

    Sentence add(List<Span> more) {
        spans.addAll(more);
        return this;
    }

    /** Adds names as {@code a, b and c}. */
    Sentence names(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            words(i == 0 ? "" : i == names.size() - 1 ? " and " : ", ").code(names.get(i));
        }
        return this;
    }

    /** Joins what comes next to what is there. */
    Sentence and() {
        return spans.isEmpty() ? this : words(" and ");
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }
}
