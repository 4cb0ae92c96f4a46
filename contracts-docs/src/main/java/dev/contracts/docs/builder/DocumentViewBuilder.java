package dev.contracts.docs.builder;

import dev.contracts.ContextType;
import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.PayloadView;
import dev.contracts.docs.view.QueryView;
import dev.contracts.docs.view.SeedView;
import dev.contracts.docs.view.Span;
import dev.contracts.docs.view.TypeView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.QueryParameter;
import dev.contracts.model.Requirement;
import dev.contracts.model.document.DocumentPlan;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
                plan, views, contracts.snapshot().map(SnapshotViewBuilder::of).orElse(null), types.of(Anchors.SHARED));
    }

    private ContractView view(ContractModel contract, TypeView payload) {
        ExampleViewBuilder examples = new ExampleViewBuilder(contract);
        return new ContractView(
                contract,
                contract.query().stream().map(this::query).toList(),
                contract.context().stream()
                        .filter(value -> !value.query())
                        .map(DocumentViewBuilder::context)
                        .toList(),
                new PayloadView(
                        payload, types.of(contract.name()), new ResponseExamples(contract).of(payload.structure())),
                new RuleViewBuilder(contract, links, types, examples).all(),
                contract.seed().stream().map(this::seed).toList());
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

    private SeedView seed(Requirement requirement) {
        List<Span> enforcedBy = requirement.enforcedBy().stream()
                .map(id -> {
                    String home = ruleHomes.get(id);
                    return home == null ? Span.code(id) : Span.link(id, new LinkTarget(home, id));
                })
                .toList();
        return new SeedView(requirement, enforcedBy);
    }
}
