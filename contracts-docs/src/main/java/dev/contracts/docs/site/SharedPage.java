package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.DocumentView;
import java.util.List;
import java.util.Map;

/** The page of the definitions that no contract owns. */
final class SharedPage {
    private SharedPage() {}

    static Document write(DocumentView view) {
        String content = SiteTemplate.write("shared", PagePath.SHARED, Map.of("shared", view.shared()));
        String title = "Shared definitions - " + view.plan().main().title();
        List<PageFrame.PageLink> sections = view.shared().all().stream()
                .map(type -> PageFrame.section(type.name(), type.anchor()))
                .toList();
        return PageFrame.page(view, PagePath.SHARED, title, sections, content);
    }
}
