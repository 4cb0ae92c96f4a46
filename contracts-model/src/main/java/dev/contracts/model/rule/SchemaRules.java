package dev.contracts.model.rule;

import dev.contracts.model.schema.Schema;
import java.util.List;
import java.util.Map;

/** The rules that schema nodes carry. */
public final class SchemaRules {
    /** The table before any rule is read. */
    public static final SchemaRules NONE = new SchemaRules(Map.of());

    private final Map<Schema, List<RuleModel>> rules;

    public SchemaRules(Map<Schema, List<RuleModel>> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** Returns the rules that this very node carries, in the order of the file. */
    public List<RuleModel> of(Schema schema) {
        return rules.getOrDefault(schema, List.of());
    }
}
