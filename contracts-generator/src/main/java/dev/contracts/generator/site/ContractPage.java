package dev.contracts.generator.site;

import dev.contracts.generator.docs.Document;
import dev.contracts.generator.docs.view.ContractView;
import dev.contracts.generator.docs.view.DocumentView;
import dev.contracts.generator.docs.view.QueryView;
import dev.contracts.generator.docs.view.StreamView;
import dev.contracts.validator.report.html.HtmlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of one contract. What ends in {@code Html} is HTML, all else is text.
 *
 * @param contract as documents show it
 * @param api where it is described as an API; empty when it does not travel
 */
record ContractPage(ContractView contract, Sentences sentences, Optional<ApiLink> api) {
    private static final HtmlTemplate CONTENT = HtmlTemplate.load(ContractPage.class, "contract.html.mustache");

    /** A way to an API document. */
    record ApiLink(String label, String href) {}

    static Document write(DocumentView view, ContractView contract) {
        PagePlace here = PagePlace.ofContract(contract.name());
        Optional<ApiLink> api = Optional.ofNullable(contract.transport())
                .map(transport -> transport.http()
                        ? new ApiLink("OpenAPI", here.up() + ApiPages.OPENAPI)
                        : new ApiLink("AsyncAPI", here.up() + ApiPages.ASYNCAPI));
        ContractPage page = new ContractPage(contract, new Sentences(here), api);
        String title = contract.title() + " - " + view.plan().title();
        return Frame.page(view, here, title, page.parts(), CONTENT.render(page));
    }

    private List<Frame.Way> parts() {
        List<Frame.Way> parts = new ArrayList<>();
        if (hasQuery()) {
            parts.add(Frame.part("Query parameters", ":query"));
        }
        parts.add(Frame.part("Payload", ":payload"));
        structures().forEach(type -> parts.add(Frame.part(type.name(), type.anchor())));
        if (hasDefinitions()) {
            parts.add(Frame.part("Definitions", ":definitions"));
        }
        if (hasResponses()) {
            parts.add(Frame.part("Examples", ":examples"));
        }
        if (hasContext()) {
            parts.add(Frame.part("Context", ":context"));
        }
        if (hasDecisions()) {
            parts.add(Frame.part("Decisions", ":decisions"));
        }
        if (hasRules()) {
            parts.add(Frame.part("Rules", ":rules"));
        }
        return parts;
    }

    TypePart payload() {
        return TypePart.of(contract.payload(), sentences);
    }

    List<TypePart> structures() {
        return contract.structures().stream()
                .map(type -> TypePart.of(type, sentences))
                .toList();
    }

    List<TypePart> definitions() {
        return contract.definitions().stream()
                .map(type -> TypePart.of(type, sentences))
                .toList();
    }

    List<FieldRow> query() {
        return rows(":query:", contract.query());
    }

    List<FieldRow> context() {
        return rows(":context:", contract.context());
    }

    private List<FieldRow> rows(String prefix, List<QueryView> values) {
        return values.stream()
                .map(value -> FieldRow.of(value, prefix, sentences))
                .toList();
    }

    List<RulePart> rules() {
        return contract.rules().stream()
                .map(rule -> RulePart.of(rule, sentences))
                .toList();
    }

    List<RulePart.ExamplePart> responses() {
        return contract.responses().stream()
                .map(example -> RulePart.ExamplePart.of("", "", example))
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
