package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.markdown.BreakingChanges;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.SeedView;
import dev.contracts.model.Transport;
import dev.contracts.model.document.DocumentPlan;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The first page: the contracts, who sends what to whom, and what holds for all of them. */
final class OverviewPage {
    private final DocumentView view;

    private OverviewPage(DocumentView view) {
        this.view = view;
    }

    static Document write(DocumentView view) {
        OverviewPage page = new OverviewPage(view);
        String content = SiteTemplate.write("overview", PagePath.OVERVIEW, page.values());
        return PageFrame.page(view, PagePath.OVERVIEW, view.plan().main().title(), page.sections(), content);
    }

    private Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("flow", flow());
        values.put("contracts", view.contracts().stream().map(Entry::new).toList());
        values.put("http", hasTransport(Transport.Http.class));
        values.put("webSocket", hasTransport(Transport.WebSocket.class) || hasTransport(Transport.Kafka.class));
        values.put("apis", hasTransport(Transport.class));
        values.put("seed", seed());
        values.put("breakingHtml", MarkdownHtml.of(BreakingChanges.markdown()));
        return values;
    }

    private List<PageFrame.PageLink> sections() {
        DocumentPlan plan = view.plan();
        List<PageFrame.PageLink> links = new ArrayList<>();
        PageFrame.section("Data flow", "data-flow", flow(), links);
        links.add(PageFrame.section(plan.contracts().title(), "contracts"));
        PageFrame.section("Principles", "principles", plan.principles(), links);
        PageFrame.section(plan.requirements().title(), "requirements", seed(), links);
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
                .filter(contract -> !contract.model().producer().isEmpty()
                        || !contract.model().consumers().isEmpty())
                .sorted(Comparator.comparing(contract -> contract.model().producer()))
                .map(Entry::new)
                .toList();
    }

    private List<SeedView> seed() {
        return view.contracts().stream()
                .flatMap(contract -> contract.seed().stream())
                .toList();
    }

    private boolean hasTransport(Class<? extends Transport> kind) {
        return view.contracts().stream()
                .anyMatch(contract -> kind.isInstance(contract.model().transport()));
    }
}
