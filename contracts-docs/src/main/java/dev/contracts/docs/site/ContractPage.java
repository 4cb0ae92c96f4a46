package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page of one contract. */
final class ContractPage {
    private ContractPage() {}

    static Document write(DocumentView view, ContractView contract) {
        PagePath here = PagePath.ofContract(contract.name());
        String title = contract.title() + " - " + view.plan().main().title();
        String content = SiteTemplate.write("contract", here, Map.of("contract", contract));
        return PageFrame.page(view, here, title, sections(contract), content);
    }

    private static List<PageFrame.PageLink> sections(ContractView contract) {
        List<PageFrame.PageLink> links = new ArrayList<>();
        PageFrame.section("Query parameters", ":query", contract.query(), links);
        links.add(PageFrame.section("Payload", ":payload"));
        contract.payload()
                .types()
                .structures()
                .forEach(type -> links.add(PageFrame.section(type.name(), type.anchor())));
        PageFrame.section(
                "Definitions", ":definitions", contract.payload().types().definitions(), links);
        PageFrame.section("Examples", ":examples", contract.payload().examples(), links);
        PageFrame.section("Context", ":context", contract.context(), links);
        PageFrame.section("Decisions", ":decisions", contract.model().decisions(), links);
        PageFrame.section("Rules", ":rules", contract.rules(), links);
        return links;
    }
}
