package dev.contracts.generator.docs.view;

import dev.contracts.ContextType;
import dev.contracts.model.ContextValue;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.DocumentPlan;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.SeedRule;
import dev.contracts.model.StreamModel;
import dev.contracts.model.StringType;
import dev.contracts.model.TimestampType;
import dev.contracts.model.Transport;
import dev.contracts.model.Type;
import dev.contracts.model.cel.CheckedExpression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a set of contracts as documents show it. */
final class DocumentViews {
    private final ContractSet contracts;
    private final Places places;
    private final TypeViews types;
    private final Map<String, String> ruleHomes = new HashMap<>();

    DocumentViews(ContractSet contracts) {
        this.contracts = contracts;
        this.places = new Places(contracts);
        this.types = new TypeViews(places);
        for (ContractModel contract : contracts.contracts()) {
            contract.allRules().forEach(rule -> ruleHomes.put(rule.id(), contract.name()));
        }
    }

    DocumentView view() {
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
                contracts.snapshot().map(SnapshotViews::of).orElse(null),
                types.of(Anchors.SHARED),
                FlowViews.of(contracts.contracts()));
    }

    private ContractView view(ContractModel contract, TypeView payload) {
        ExampleViews examples = new ExampleViews(contract);
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
                        .map(DocumentViews::context)
                        .toList(),
                payload,
                types.of(contract.name()),
                new RuleViews(contract, places, types, examples).all(),
                stream(contract),
                contract.decisions(),
                contract.seed().stream().map(this::seed).toList(),
                new Responses(contract, examples).of(payload.tag(), tags),
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
                RangeWords.of(new Value(List.of(parameter.schema()), type, false)),
                parameter.description());
    }

    static QueryView context(ContextValue value) {
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

    private SeedView seed(SeedRule rule) {
        List<Span> enforcedBy = rule.enforcedBy().stream()
                .map(id -> {
                    String home = ruleHomes.get(id);
                    return home == null ? Span.code(id) : Span.link(id, new Target(home, id));
                })
                .toList();
        return new SeedView(rule.number(), rule.sentence(), enforcedBy, rule.observed());
    }
}
