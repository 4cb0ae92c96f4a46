package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.SeedView;
import dev.contracts.model.document.DocumentPlan;
import dev.contracts.output.HtmlTemplate;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page: what there is, who sends what to whom, and what holds for all. */
record OverviewPage(DocumentView view, SentenceHtml sentences) {
    private static final HtmlTemplate CONTENT = HtmlTemplate.load(OverviewPage.class, "overview.html.mustache");

    static Document write(DocumentView view) {
        OverviewPage page = new OverviewPage(view, new SentenceHtml(PagePath.OVERVIEW));
        return PageFrame.page(view, PagePath.OVERVIEW, view.plan().title(), page.parts(), CONTENT.render(page));
    }

    private List<PageFrame.Way> parts() {
        List<PageFrame.Way> parts = new ArrayList<>();
        if (flow().isPresent()) {
            parts.add(PageFrame.part("Data flow", "data-flow"));
        }
        parts.add(PageFrame.part(plan().section(), "contracts"));
        if (hasPrinciples()) {
            parts.add(PageFrame.part("Principles", "principles"));
        }
        if (hasSeed()) {
            parts.add(PageFrame.part(plan().requirements(), "requirements"));
        }
        parts.add(PageFrame.part("What counts as breaking", "breaking"));
        if (hasHistory()) {
            parts.add(PageFrame.part("Version history", "history"));
        }
        return parts;
    }

    /** A contract in the list. */
    record Entry(ContractView contract, String href, String figures) {
        static Entry of(ContractView contract) {
            long rules = contract.rules().size();
            String figures = "version " + contract.version() + ", " + CountText.of(rules, "rule");
            return new Entry(contract, PagePath.ofContract(contract.name()).file(), figures);
        }

        Optional<String> travels() {
            return Optional.ofNullable(contract.transport()).map(transport -> transport.label());
        }
    }

    /** A sentence that a contract was written from. */
    record Seed(String number, String sentence, List<String> enforcedHtml, boolean partial, String observed) {
        static Seed of(SeedView seed, SentenceHtml sentences) {
            String observed = seed.observed();
            return new Seed(
                    seed.number(),
                    seed.sentence(),
                    seed.enforcedBy().stream()
                            .map(span -> sentences.html(List.of(span)))
                            .toList(),
                    observed != null,
                    observed == null ? "all of it" : observed);
        }
    }

    DocumentPlan plan() {
        return view.plan();
    }

    Optional<String> version() {
        return Optional.of(plan().version()).filter(version -> !version.isEmpty());
    }

    Optional<String> flow() {
        return FlowSvg.write(view);
    }

    List<Entry> contracts() {
        return view.contracts().stream().map(Entry::of).toList();
    }

    List<Seed> seed() {
        return view.contracts().stream()
                .flatMap(contract -> contract.seed().stream())
                .map(seed -> Seed.of(seed, sentences))
                .toList();
    }

    String breakingHtml() {
        return BreakingChangesSection.html();
    }

    boolean hasSnapshot() {
        return view.snapshot() != null;
    }

    boolean hasApis() {
        return hasTransport(true) || hasTransport(false);
    }

    boolean hasHttp() {
        return hasTransport(true);
    }

    boolean hasWebSocket() {
        return hasTransport(false);
    }

    private boolean hasTransport(boolean http) {
        return view.contracts().stream()
                .map(ContractView::transport)
                .anyMatch(transport -> transport != null && transport.http() == http);
    }

    boolean hasPrinciples() {
        return !plan().principles().isEmpty();
    }

    boolean hasSeed() {
        return view.contracts().stream().anyMatch(contract -> !contract.seed().isEmpty());
    }

    boolean hasHistory() {
        return !plan().history().isEmpty();
    }
}
