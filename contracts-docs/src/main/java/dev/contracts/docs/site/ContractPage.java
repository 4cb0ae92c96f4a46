package dev.contracts.docs.site;

import dev.contracts.docs.api.ApiDocuments;
import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.QueryView;
import dev.contracts.docs.view.StreamView;
import dev.contracts.output.HtmlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of one contract. What ends in {@code Html} is HTML, all else is text.
 *
 * @param contract as documents show it
 * @param api where it is described as an API; empty when it does not travel
 */
record ContractPage(ContractView contract, SentenceHtml sentences, Optional<ApiLink> api) {
    private static final HtmlTemplate CONTENT = HtmlTemplate.load(ContractPage.class, "contract.html.mustache");

    /** A way to an API document. */
    record ApiLink(String label, String href) {}

    static Document write(DocumentView view, ContractView contract) {
        PagePath here = PagePath.ofContract(contract.name());
        Optional<ApiLink> api = Optional.ofNullable(contract.transport())
                .map(transport -> transport.http()
                        ? new ApiLink("OpenAPI", here.up() + ApiDocuments.OPENAPI)
                        : new ApiLink("AsyncAPI", here.up() + ApiDocuments.ASYNCAPI));
        ContractPage page = new ContractPage(contract, new SentenceHtml(here), api);
        String title = contract.title() + " - " + view.plan().title();
        return PageFrame.page(view, here, title, page.parts(), CONTENT.render(page));
    }

    private List<PageFrame.Way> parts() {
        List<PageFrame.Way> parts = new ArrayList<>();
        if (hasQuery()) {
            parts.add(PageFrame.part("Query parameters", ":query"));
        }
        parts.add(PageFrame.part("Payload", ":payload"));
        structures().forEach(type -> parts.add(PageFrame.part(type.name(), type.anchor())));
        if (hasDefinitions()) {
            parts.add(PageFrame.part("Definitions", ":definitions"));
        }
        if (hasResponses()) {
            parts.add(PageFrame.part("Examples", ":examples"));
        }
        if (hasContext()) {
            parts.add(PageFrame.part("Context", ":context"));
        }
        if (hasDecisions()) {
            parts.add(PageFrame.part("Decisions", ":decisions"));
        }
        if (hasRules()) {
            parts.add(PageFrame.part("Rules", ":rules"));
        }
        return parts;
    }

    TypeSection payload() {
        return TypeSection.of(contract.payload(), sentences);
    }

    List<TypeSection> structures() {
        return contract.structures().stream()
                .map(type -> TypeSection.of(type, sentences))
                .toList();
    }

    List<TypeSection> definitions() {
        return contract.definitions().stream()
                .map(type -> TypeSection.of(type, sentences))
                .toList();
    }

    List<PropertyRow> query() {
        return rows(":query:", contract.query());
    }

    List<PropertyRow> context() {
        return rows(":context:", contract.context());
    }

    private List<PropertyRow> rows(String prefix, List<QueryView> values) {
        return values.stream()
                .map(value -> PropertyRow.of(value, prefix, sentences))
                .toList();
    }

    List<RuleSection> rules() {
        return contract.rules().stream()
                .map(rule -> RuleSection.of(rule, sentences))
                .toList();
    }

    List<RuleSection.ExamplePart> responses() {
        return contract.responses().stream()
                .map(example -> RuleSection.ExamplePart.of("", "", example))
                .toList();
    }

    Optional<StreamPart> stream() {
        return Optional.ofNullable(contract.stream())
                .map(stream -> new StreamPart(
                        Optional.ofNullable(stream.key()), Optional.ofNullable(stream.time()), stream.state()));
    }

    /** What compares payloads with one another. */
    record StreamPart(Optional<String> key, Optional<String> time, List<StreamView.StateView> state) {
        boolean hasKey() {
            return key.isPresent();
        }

        boolean hasState() {
            return !state.isEmpty();
        }
    }

    Optional<String> purpose() {
        return Optional.of(contract.purpose()).filter(purpose -> !purpose.isEmpty());
    }

    String producer() {
        return contract.producer().isEmpty() ? "not said" : contract.producer();
    }

    String consumers() {
        return contract.consumers().isEmpty() ? "not said" : String.join(", ", contract.consumers());
    }

    String travels() {
        return contract.transport() == null ? "not said" : contract.transport().label();
    }

    boolean hasQuery() {
        return !contract.query().isEmpty();
    }

    boolean hasDefinitions() {
        return !contract.definitions().isEmpty();
    }

    boolean hasContext() {
        return !contract.context().isEmpty();
    }

    boolean hasDecisions() {
        return !contract.decisions().isEmpty();
    }

    boolean hasRules() {
        return !contract.rules().isEmpty();
    }

    boolean hasResponses() {
        return !contract.responses().isEmpty();
    }
}
