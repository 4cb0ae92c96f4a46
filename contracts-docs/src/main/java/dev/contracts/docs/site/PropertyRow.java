package dev.contracts.docs.site;

import dev.contracts.docs.view.PropertyView;
import dev.contracts.docs.view.QueryView;
import java.util.Optional;

/**
 * A line of a table of fields or parameters. What ends in {@code Html} is HTML, all else is text.
 *
 * @param anchor of the line
 * @param need whether a payload must have the field
 * @param meaning empty when the contract has none
 * @param defaultValue as JSON
 */
record PropertyRow(
        String anchor,
        String name,
        String typeHtml,
        Need need,
        String rangeHtml,
        String meaning,
        Optional<String> defaultValue,
        boolean deprecated) {
    /** In words, and the name of its look. */
    record Need(String look, String html) {}

    static PropertyRow of(PropertyView field, SentenceHtml sentences) {
        Need need;
        if (field.required()) {
            need = new Need("must", "required");
        } else if (field.condition().isEmpty()) {
            need = new Need("may", "optional");
        } else {
            need = new Need("must", sentences.html(field.condition()));
        }
        return new PropertyRow(
                field.anchor(),
                field.name(),
                sentences.html(field.type()),
                need,
                sentences.all(field.range()),
                field.meaning(),
                Optional.ofNullable(field.defaultValue()),
                field.deprecated());
    }

    /** @param prefix of the anchor, which keeps parameters apart from fields */
    static PropertyRow of(QueryView parameter, String prefix, SentenceHtml sentences) {
        return new PropertyRow(
                prefix + parameter.name(),
                parameter.name(),
                sentences.html(parameter.type()),
                new Need("may", "optional"),
                sentences.all(parameter.range()),
                parameter.meaning(),
                Optional.ofNullable(parameter.defaultValue()),
                false);
    }

    boolean hasRange() {
        return !rangeHtml.isEmpty();
    }
}
