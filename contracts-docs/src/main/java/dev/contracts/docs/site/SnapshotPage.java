package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.SnapshotView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page of the rules that compare payloads of several contracts. */
final class SnapshotPage {
    static final String TITLE = "Snapshot rules";

    private SnapshotPage() {}

    static Document write(DocumentView view, SnapshotView snapshot) {
        String content = SiteTemplate.write("snapshot", PagePath.SNAPSHOT, Map.of("snapshot", snapshot));
        String title = TITLE + " - " + view.plan().main().title();
        return PageFrame.page(view, PagePath.SNAPSHOT, title, sections(snapshot), content);
    }

    private static List<PageFrame.PageLink> sections(SnapshotView snapshot) {
        List<PageFrame.PageLink> links = new ArrayList<>();
        PageFrame.section("Context", ":context", snapshot.context(), links);
        PageFrame.section("Decisions", ":decisions", snapshot.model().decisions(), links);
        PageFrame.section("Rules", ":rules", snapshot.rules(), links);
        return links;
    }
}
