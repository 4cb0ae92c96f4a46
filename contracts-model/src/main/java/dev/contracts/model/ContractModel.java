package dev.contracts.model;

import dev.contracts.Rule;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.example.Example;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.rule.SchemaRules;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.SchemaTypes;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One contract: everything that its folder says, checked. {@link ContractSet#load} makes it. */
public final class ContractModel {
    private final ContractHeader header;
    private final Schema schema;
    private final SchemaTypes schemaTypes;
    private final SchemaRules schemaRules;
    private final List<NominalType> types;
    private final List<RuleModel> rules;
    private final @Nullable StreamModel stream;
    private final List<Example> examples;
    private final Path folder;

    ContractModel(
            ContractHeader header,
            Schema schema,
            SchemaTypes schemaTypes,
            SchemaRules schemaRules,
            Reachability reachable,
            @Nullable StreamModel stream,
            List<Example> examples,
            Path folder) {
        this.header = header;
        this.schema = schema;
        this.schemaTypes = schemaTypes;
        this.schemaRules = schemaRules;
        this.types = reachable.types();
        this.rules = reachable.rules();
        this.stream = stream;
        this.examples = List.copyOf(examples);
        this.folder = folder;
    }

    /** The folder's name. */
    public String name() {
        return header.name();
    }

    /** The semantic version. */
    public String version() {
        return header.version();
    }

    /** The root schema's title, or else the name. */
    public String title() {
        return schema.title().isEmpty() ? name() : schema.title();
    }

    /** The root schema's description. */
    public String description() {
        return schema.description();
    }

    /** Sentences on what the contract's source left open. */
    public List<String> decisions() {
        return header.decisions();
    }

    /** Returns how payloads travel; null when the contract does not say. */
    public @Nullable Transport transport() {
        return header.transport();
    }

    /** Returns who writes payloads; empty when the contract does not say. */
    public String producer() {
        return header.producer();
    }

    /** Returns who reads payloads. */
    public List<String> consumers() {
        return header.consumers();
    }

    /** The parameters of the request, in order. */
    public List<QueryParameter> query() {
        return header.query();
    }

    /** Everything that rules may ask for, the query parameters included, in order. */
    public List<ContextVariable> context() {
        return header.context();
    }

    /** Returns the variable of the context that has a name. */
    public Optional<ContextVariable> contextValue(String valueName) {
        return context().stream()
                .filter(value -> value.name().equals(valueName))
                .findFirst();
    }

    /** Returns what became of the sentences that the contract was written from. */
    public List<Requirement> seed() {
        return header.seed();
    }

    /** The root schema. */
    public Schema schema() {
        return schema;
    }

    /** The root's type, and whether a payload may be null. */
    public TypeUse use() {
        return typeOf(schema);
    }

    /** The root's type. */
    public Type type() {
        return use().type();
    }

    /**
     * Returns the type of a value that is valid against a node.
     *
     * @throws IllegalStateException for a node inside a condition
     */
    public TypeUse typeOf(Schema node) {
        return schemaTypes.of(node);
    }

    /** Returns the type of the values on which a rule of a payload runs. */
    public TypeUse selfOf(RuleModel rule) {
        return typeOf(schemaRules.node(rule));
    }

    /** Returns the rules that a node carries, in the order of the file. */
    public List<RuleModel> rulesOf(Schema node) {
        return schemaRules.of(node);
    }

    /** Returns every enum, record and union that is reachable, in the order in which they are met, the root's first. */
    public List<NominalType> types() {
        return types;
    }

    /** Returns every rule of a payload that is reachable, in the order in which they are met. */
    public List<RuleModel> rules() {
        return rules;
    }

    /** The rules over a sequence of payloads; null when there are none. */
    public @Nullable StreamModel stream() {
        return stream;
    }

    /** Returns what reports know of every rule: those on a payload, then those on a sequence of them. */
    public List<Rule> allRules() {
        List<Rule> all = new ArrayList<>();
        rules.forEach(rule -> all.add(rule.toRule()));
        if (stream != null) {
            all.addAll(stream.allRules());
        }
        return all;
    }

    /** The examples, sorted by file. */
    public List<Example> examples() {
        return examples;
    }

    /** The contract's folder. */
    public Path folder() {
        return folder;
    }

    /** The schema file. */
    public SourceLocation location() {
        return schema.location();
    }

    @Override
    public String toString() {
        return name() + " " + version();
    }
}
