package dev.contracts.docs.builder;

import dev.contracts.ContextType;
import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.QueryView;
import dev.contracts.docs.view.SeedView;
import dev.contracts.docs.view.Span;
import dev.contracts.docs.view.StreamView;
import dev.contracts.docs.view.TransportView;
import dev.contracts.docs.view.TypeView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.Requirement;
import dev.contracts.model.Transport;
import dev.contracts.model.document.DocumentPlan;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Builds the view of a set of contracts. */
public final class DocumentViewBuilder {
    private final ContractSet contracts;
    private final LinkIndex links;
    private final TypeViewBuilder types;
    private final Map<String, String> ruleHomes = new HashMap<>();

    public DocumentViewBuilder(ContractSet contracts) {
        this.contracts = contracts;
        this.links = new LinkIndex(contracts);
        this.types = new TypeViewBuilder(contracts, links);
        for (ContractModel contract : contracts.contracts()) {
            contract.allRules().forEach(rule -> ruleHomes.put(rule.id(), contract.name()));
        }
    }

    public DocumentView view() {
        DocumentPlan plan = DocumentPlan.of(contracts);
        Map<String, TypeView> payloads = new HashMap<>();
        contracts.contracts().forEach(contract -> payloads.put(contract.name(), types.payload(contract)));
        List<ContractView> views = new ArrayList<>();
        for (ContractModel contract : contracts.contracts()) {
            TypeView payload = payloads.get(contract.name());
            if (payload != null) {
                views.add(view(contract, payload));
            }
        }
        return new DocumentView(
                plan,
                views,
                contracts.snapshot().map(SnapshotViewBuilder::of).orElse(null),
                types.of(Anchors.SHARED),
                FlowViewBuilder.of(contracts.contracts()));
    }

    private ContractView view(ContractModel contract, TypeView payload) {
        ExampleViewBuilder examples = new ExampleViewBuilder(contract);
        List<String> tags =
                payload.variants().stream().map(TypeView.VariantView::tag).toList();
        return new ContractView(
                contract.name(),
                contract.title(),
                contract.version(),
                contract.description(),
                contract.producer(),
                contract.consumers(),
                transport(contract),
                contract.query().stream().map(this::query).toList(),
                contract.context().stream()
                        .filter(value -> !value.query())
                        .map(DocumentViewBuilder::context)
                        .toList(),
                payload,
                types.of(contract.name()),
                new RuleViewBuilder(contract, links, types, examples).all(),
                stream(contract),
                contract.decisions(),
                contract.seed().stream().map(this::seed).toList(),
                new ResponseExamples(contract, examples).of(payload.tag(), tags),
                contract.location().file());
    }

    private static @Nullable TransportView transport(ContractModel contract) {
        Transport transport = contract.transport();
        if (transport == null) {
            return null;
        }
        boolean http = transport instanceof Transport.Http;
        String method = transport instanceof Transport.Http request ? request.method() : "";
        return new TransportView(http, method, transport.path(), transport.label());
    }

    private QueryView query(QueryParameter parameter) {
        JsonNode defaultValue = parameter.defaultValue();
        Type type = parameter.type() == ContextType.TIMESTAMP ? new TimestampType() : new StringType();
        return new QueryView(
                parameter.name(),
                List.of(Span.words(words(parameter.type()))),
                defaultValue == null ? null : defaultValue.toString(),
                RangeText.of(new DeclaredValue(SchemaCursor.of(parameter.schema()), type, false)),
                parameter.description());
    }

    static QueryView context(ContextVariable value) {
        return new QueryView(
                value.name(), List.of(Span.words(words(value.type()))), null, List.of(), value.description());
    }

    private static String words(ContextType type) {
        return switch (type) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case STRING -> "string";
            case TIMESTAMP -> "timestamp";
            case STRINGS -> "array of strings";
        };
    }

    private static @Nullable StreamView stream(ContractModel contract) {
        StreamModel stream = contract.stream();
        if (stream == null) {
            return null;
        }
        return new StreamView(
                text(stream.key()),
                text(stream.time()),
                stream.state().stream()
                        .map(state -> new StreamView.StateView(
                                state.name(),
                                state.initial().text(),
                                state.next().text()))
                        .toList());
    }

    private static @Nullable String text(@Nullable CheckedExpression expression) {
        return expression == null ? null : expression.text();
    }

    private SeedView seed(Requirement rule) {
        List<Span> enforcedBy = rule.enforcedBy().stream()
                .map(id -> {
                    String home = ruleHomes.get(id);
                    return home == null ? Span.code(id) : Span.link(id, new LinkTarget(home, id));
                })
                .toList();
        return new SeedView(rule.number(), rule.sentence(), enforcedBy, rule.observed());
    }
}
