package dev.contracts.model;

import dev.contracts.Rule;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.example.Example;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A contract: everything that its folder declares, checked.
 *
 * @param name the folder's name
 * @param version semantic version
 * @param title the root schema's, or else the name
 * @param description the root schema's
 * @param decisions sentences on what its source left open
 * @param transport how payloads travel; null when the contract does not say
 * @param producer who writes payloads; empty when the contract does not say
 * @param consumers who reads them
 * @param query the parameters of the request, in order
 * @param context everything that rules may ask for, the query parameters included, in order
 * @param seed what became of the sentences that it was written from
 * @param schema the root
 * @param use the root's type
 * @param stream what holds over a sequence of payloads; null when nothing does
 * @param types every enum, record and union that is reachable, in the order in which they are met, the root's first
 * @param rules every rule of a payload that is reachable, in the order in which they are met
 * @param examples sorted by file
 * @param folder the contract's folder
 * @param location the schema file
 */
public record ContractModel(
        String name,
        String version,
        String title,
        String description,
        List<String> decisions,
        @Nullable Transport transport,
        String producer,
        List<String> consumers,
        List<QueryParameter> query,
        List<ContextVariable> context,
        List<Requirement> seed,
        Schema schema,
        TypeUse use,
        @Nullable StreamModel stream,
        List<NominalType> types,
        List<RuleModel> rules,
        List<Example> examples,
        Path folder,
        SourceLocation location) {
    public ContractModel {
        decisions = List.copyOf(decisions);
        consumers = List.copyOf(consumers);
        query = List.copyOf(query);
        context = List.copyOf(context);
        seed = List.copyOf(seed);
        types = List.copyOf(types);
        rules = List.copyOf(rules);
        examples = List.copyOf(examples);
    }

    /** The root's type. */
    public Type type() {
        return use.type();
    }

    /** Returns the rules as reports show them: those on a payload, then those on a sequence of payloads. */
    public List<Rule> allRules() {
        List<Rule> all = new ArrayList<>();
        rules.forEach(rule -> all.add(rule.toRule()));
        if (stream != null) {
            all.addAll(stream.allRules());
        }
        return all;
    }

    public Optional<ContextVariable> contextValue(String valueName) {
        return context.stream().filter(value -> value.name().equals(valueName)).findFirst();
    }
}
