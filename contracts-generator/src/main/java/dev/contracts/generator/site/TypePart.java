package dev.contracts.generator.site;

import dev.contracts.generator.docs.view.TypeView;
import dev.contracts.validator.report.html.HtmlTemplate;
import dev.contracts.validator.report.html.HtmlText;
import java.util.List;
import java.util.Optional;

/**
 * Something that a payload is made of. What ends in {@code Html} is HTML, all else is text.
 *
 * @param typeHtml what it is, where it has neither fields nor variants; with its range
 * @param notesHtml what else holds, a sentence each
 * @param jsonHtml conditions as the contract writes them
 */
record TypePart(
        String anchor,
        String name,
        String description,
        String typeHtml,
        String rangeHtml,
        boolean structure,
        List<FieldRow> fields,
        Optional<String> tag,
        List<Variant> variants,
        List<String> notesHtml,
        List<String> jsonHtml) {
    private static final HtmlTemplate BODY = HtmlTemplate.load(TypePart.class, "structure.html.mustache");

    /** One shape of a union. */
    record Variant(String tag, String name, String href, String description) {}

    static TypePart of(TypeView type, Sentences sentences) {
        return new TypePart(
                type.anchor(),
                type.name(),
                type.description(),
                sentences.html(type.type()),
                sentences.all(type.range()),
                type.isStructure(),
                type.fields().stream()
                        .map(field -> FieldRow.of(field, sentences))
                        .toList(),
                Optional.ofNullable(type.tag()),
                type.variants().stream()
                        .map(variant -> new Variant(
                                variant.tag(),
                                variant.name(),
                                sentences.page().to(variant.target()),
                                variant.description()))
                        .toList(),
                type.notes().stream().map(sentences::html).toList(),
                type.json().stream().map(HtmlText::escapeLines).toList());
    }

    boolean hasFields() {
        return !fields.isEmpty();
    }

    boolean hasVariants() {
        return !variants.isEmpty();
    }

    boolean hasRange() {
        return !rangeHtml.isEmpty();
    }

    /** Everything but its name and its description. */
    String bodyHtml() {
        return BODY.render(this);
    }
}
