package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.TypeView;
import dev.contracts.output.HtmlTemplate;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of the definitions that no contract owns.
 *
 * @param definitions without fields
 * @param structures with fields or variants
 */
record SharedPage(List<TypeSection> definitions, List<TypeSection> structures) {
    private static final HtmlTemplate CONTENT = HtmlTemplate.load(SharedPage.class, "shared.html.mustache");

    static Document write(DocumentView view) {
        SentenceHtml sentences = new SentenceHtml(PagePath.SHARED);
        List<TypeSection> definitions = new ArrayList<>();
        List<TypeSection> structures = new ArrayList<>();
        List<PageFrame.Way> parts = new ArrayList<>();
        for (TypeView type : view.shared()) {
            (type.isStructure() ? structures : definitions).add(TypeSection.of(type, sentences));
            parts.add(PageFrame.part(type.name(), type.anchor()));
        }
        String content = CONTENT.render(new SharedPage(definitions, structures));
        String title = "Shared definitions - " + view.plan().title();
        return PageFrame.page(view, PagePath.SHARED, title, parts, content);
    }

    boolean hasDefinitions() {
        return !definitions.isEmpty();
    }
}
