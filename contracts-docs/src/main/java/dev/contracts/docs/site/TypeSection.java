package dev.contracts.docs.site;

import dev.contracts.docs.view.TypeView;
import dev.contracts.output.HtmlTemplate;
import dev.contracts.output.HtmlText;
import java.util.List;
import java.util.Optional;

/**
 * Something that a payload is made of. What ends in {@code Html} is HTML, all else is text.
 *
 * @param typeHtml what it is, where it has neither fields nor variants; with its range
 * @param notesHtml what else holds, a sentence each
 * @param jsonHtml conditions as the contract writes them
 */
record TypeSection(
        String anchor,
        String name,
        String description,
        String typeHtml,
        String rangeHtml,
        boolean structure,
        List<PropertyRow> fields,
        Optional<String> tag,
        List<Variant> variants,
        List<String> notesHtml,
        List<String> jsonHtml) {
    private static final HtmlTemplate BODY = HtmlTemplate.load(TypeSection.class, "structure.html.mustache");

    /** One shape of a union. */
    record Variant(String tag, String name, String href, String description) {}

    static TypeSection of(TypeView type, SentenceHtml sentences) {
        return new TypeSection(
                type.anchor(),
                type.name(),
                type.description(),
                sentences.html(type.type()),
                sentences.all(type.range()),
                type.isStructure(),
                type.fields().stream()
                        .map(field -> PropertyRow.of(field, sentences))
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
