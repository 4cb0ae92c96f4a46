package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.markdown.BreakingChanges;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.model.document.DocumentPlan;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The first page: the contracts, who sends what to whom, and what holds for all of them. */
final class OverviewPage {
    private final DocumentView view;

    private OverviewPage(DocumentView view) {
        this.view = view;
    }

    static Document write(DocumentView view) {
        OverviewPage page = new OverviewPage(view);
        String content = SiteTemplate.write("overview", PagePath.OVERVIEW, page.values());
        return PageFrame.page(view, PagePath.OVERVIEW, view.plan().title(), page.sections(), content);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("plan", view.plan());
        values.put("flow", flow());
        values.put("contracts", view.contracts().stream().map(Entry::new).toList());
        values.put("snapshots", Stream.ofNullable(view.snapshot()).toList());
        values.put("http", hasTransport(true));
        values.put("webSocket", hasTransport(false));
        values.put("apis", hasTransport(true) || hasTransport(false));
        values.put("seed", seed());
        values.put("breakingHtml", MarkdownHtml.of(BreakingChanges.markdown()));
        return values;
    }

    private List<PageFrame.PageLink> sections() {
        DocumentPlan plan = view.plan();
        List<PageFrame.PageLink> links = new ArrayList<>();
        PageFrame.section("Data flow", "data-flow", flow(), links);
        links.add(PageFrame.section(plan.section(), "contracts"));
        PageFrame.section("Principles", "principles", plan.principles(), links);
        PageFrame.section(plan.requirements(), "requirements", seed(), links);
        links.add(PageFrame.section("What counts as breaking", "breaking"));
        PageFrame.section("Version history", "history", plan.history(), links);
        return links;
    }

    /** A contract and the URL of its page. */
    record Entry(ContractView contract) {
        String href() {
            return PagePath.ofContract(contract.name()).file();
        }

        String rules() {
            return CountText.of(contract.rules().size(), "rule");
        }
    }

    /** Returns the contracts that name a producer or a consumer, those of one producer side by side. */
    private List<Entry> flow() {
        return view.contracts().stream()
                .filter(contract ->
                        !contract.producer().isEmpty() || !contract.consumers().isEmpty())
                .sorted(Comparator.comparing(ContractView::producer))
                .map(Entry::new)
                .toList();
    }

    private List<Object> seed() {
        return view.contracts().stream()
                .<Object>flatMap(contract -> contract.seed().stream())
                .toList();
    }

    private boolean hasTransport(boolean http) {
        return view.contracts().stream()
                .map(ContractView::transport)
                .anyMatch(transport -> transport != null && transport.http() == http);
    }
}
