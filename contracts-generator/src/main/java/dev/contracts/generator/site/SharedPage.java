package dev.contracts.generator.site;

import dev.contracts.generator.docs.Document;
import dev.contracts.generator.docs.view.DocumentView;
import dev.contracts.generator.docs.view.TypeView;
import dev.contracts.validator.report.html.HtmlTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of the definitions that no contract owns.
 *
 * @param definitions without fields
 * @param structures with fields or variants
 */
record SharedPage(List<TypePart> definitions, List<TypePart> structures) {
    private static final HtmlTemplate CONTENT = HtmlTemplate.load(SharedPage.class, "shared.html.mustache");

    static Document write(DocumentView view) {
        Sentences sentences = new Sentences(PagePlace.SHARED);
        List<TypePart> definitions = new ArrayList<>();
        List<TypePart> structures = new ArrayList<>();
        List<Frame.Way> parts = new ArrayList<>();
        for (TypeView type : view.shared()) {
            (type.isStructure() ? structures : definitions).add(TypePart.of(type, sentences));
            parts.add(Frame.part(type.name(), type.anchor()));
        }
        String content = CONTENT.render(new SharedPage(definitions, structures));
        String title = "Shared definitions - " + view.plan().title();
        return Frame.page(view, PagePlace.SHARED, title, parts, content);
    }

    boolean hasDefinitions() {
        return !definitions.isEmpty();
    }
}
