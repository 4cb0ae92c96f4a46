package dev.contracts.model.rule;

import dev.contracts.model.schema.Schema;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rules that schema nodes carry. */
public final class SchemaRules {
    /** The table before any rule is read. */
    public static final SchemaRules NONE = new SchemaRules(Map.of());

    private final Map<Schema, List<RuleModel>> rules;
    private final IdentityHashMap<RuleModel, Schema> nodes = new IdentityHashMap<>();

    public SchemaRules(Map<Schema, List<RuleModel>> rules) {
        this.rules = Map.copyOf(rules);
        rules.forEach((node, carried) -> carried.forEach(rule -> nodes.put(rule, node)));
    }

    /** Returns the node that carries a rule, one of these. */
    public Schema node(RuleModel rule) {
        return Objects.requireNonNull(nodes.get(rule), rule.id());
    }

    /** Returns the rules that this very node carries, in the order of the file. */
    public List<RuleModel> of(Schema schema) {
        return rules.getOrDefault(schema, List.of());
    }
}
