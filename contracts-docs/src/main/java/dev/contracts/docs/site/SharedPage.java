package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.TypeView;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of the definitions that no contract owns. */
final class SharedPage {
    private SharedPage() {}

    static Document write(DocumentView view) {
        Map<Boolean, List<TypeView>> types =
                view.shared().stream().collect(Collectors.partitioningBy(TypeView::isStructure));
        String content = SiteTemplate.write(
                "shared", PagePath.SHARED, Map.of("structures", types.get(true), "definitions", types.get(false)));
        String title = "Shared definitions - " + view.plan().title();
        List<PageFrame.PageLink> sections = view.shared().stream()
                .map(type -> PageFrame.section(type.name(), type.anchor()))
                .toList();
        return PageFrame.page(view, PagePath.SHARED, title, sections, content);
    }
}
