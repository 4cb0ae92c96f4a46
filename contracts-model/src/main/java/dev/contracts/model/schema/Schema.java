package dev.contracts.model.schema;

import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.type.TypeUse;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.JsonPointer;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One schema node: the keywords of the dialect, checked, with every {@code $ref} linked. An absent keyword is null or an
 * empty collection; {@link #has} tells an absent one from an empty one. Compared by identity: one node of a file is one
 * object, however many places refer to it, and a schema may contain itself.
 */
public final class Schema {
    private final JsonNode json;
    private final SourceLocation location;
    private final Function<String, SourceLocation> places;
    private final KeywordValues keywords = new KeywordValues();
    private @Nullable Schema target;
    private @Nullable TypeUse use;
    private @Nullable UnionShape union;
    private List<Schema> inPlace = List.of();
    private List<RuleModel> rules = List.of();

    /** @param places from a JSON pointer within the file to its place */
    public Schema(JsonNode json, SourceLocation location, Function<String, SourceLocation> places) {
        this.json = json;
        this.location = location;
        this.places = places;
    }

    public void put(String keyword, Object value) {
        keywords.put(keyword, value);
    }

    public void link(Schema referred) {
        target = referred;
    }

    void recognised(UnionShape shape) {
        union = shape;
    }

    public void derived(TypeUse derivedUse) {
        use = derivedUse;
    }

    public void carry(List<RuleModel> carried) {
        rules = List.copyOf(carried);
    }

    /** The node as it is written; its decimals are exact. */
    public JsonNode json() {
        return json;
    }

    public SourceLocation location() {
        return location;
    }

    /** The place of one of this node's keywords, or of something below it: {@code place("required", "0")}. */
    public SourceLocation place(String... names) {
        StringBuilder pointer = new StringBuilder(location.pointer());
        for (String name : names) {
            pointer.append('/').append(JsonPointer.escape(name));
        }
        return places.apply(pointer.toString());
    }

    /** For the schemas {@code true} and {@code false}, which have no keywords; null for all others. */
    public @Nullable Boolean constantAnswer() {
        return json.isBoolean() ? json.booleanValue() : null;
    }

    /** Whether the keyword is written in this very node. */
    public boolean has(String keyword) {
        return keywords.has(keyword);
    }

    /** The keywords of the dialect that this node has, in the order of the file. */
    public Set<String> keywords() {
        return keywords.names();
    }

    /**
     * The nodes that apply to the very same value: what {@code $ref} leads to, the parts of {@code allOf}, and this node,
     * transitively, each once, the ones referred to first.
     */
    public List<Schema> inPlace() {
        if (inPlace.isEmpty()) {
            Set<Schema> found = new LinkedHashSet<>();
            collectInPlace(found, new LinkedHashSet<>());
            inPlace = List.copyOf(found);
        }
        return inPlace;
    }

    private void collectInPlace(Set<Schema> found, Set<Schema> entered) {
        if (entered.add(this)) {
            if (target != null) {
                target.collectInPlace(found, entered);
            }
            allOf().forEach(part -> part.collectInPlace(found, entered));
            found.add(this);
        }
    }

    /** The nodes directly below this one in the file, in the order of the file; not what {@code $ref} leads to. */
    public List<Schema> children() {
        return keywords.schemas();
    }

    /**
     * The type of a value that keeps this schema.
     *
     * @throws IllegalStateException when the schema was read on its own, without a contract
     */
    public TypeUse use() {
        if (use == null) {
            throw new IllegalStateException("no type was derived for " + location.schemaPointer());
        }
        return use;
    }

    public boolean isDerived() {
        return use != null;
    }

    /** The rules that this very node carries. */
    public List<RuleModel> rules() {
        return rules;
    }

    /** Where {@code $ref} leads; null without one. */
    public @Nullable Schema target() {
        return target;
    }

    /** The {@code $ref} as it is written. */
    public @Nullable String ref() {
        return keywords.get("$ref", String.class);
    }

    public Map<String, Schema> defs() {
        return keywords.map("$defs");
    }

    /** Empty when {@code type} is absent. */
    public Set<SchemaType> types() {
        return keywords.set("type");
    }

    public Map<String, Schema> properties() {
        return keywords.map("properties");
    }

    /** In the order of the schema. */
    public List<String> required() {
        return keywords.list("required");
    }

    public @Nullable Schema additionalProperties() {
        return keywords.get("additionalProperties", Schema.class);
    }

    public Map<String, List<String>> dependentRequired() {
        return keywords.map("dependentRequired");
    }

    public @Nullable Schema items() {
        return keywords.get("items", Schema.class);
    }

    public List<Schema> prefixItems() {
        return keywords.list("prefixItems");
    }

    public @Nullable Long minItems() {
        return keywords.get("minItems", Long.class);
    }

    public @Nullable Long maxItems() {
        return keywords.get("maxItems", Long.class);
    }

    public boolean uniqueItems() {
        return keywords.flag("uniqueItems");
    }

    /** The values of {@code enum}, null among them as a JSON null; empty when absent. */
    public List<JsonNode> enumValues() {
        return keywords.list("enum");
    }

    /** The value of {@code const}; a JSON null when that is the constant. */
    public @Nullable JsonNode constant() {
        return keywords.get("const", JsonNode.class);
    }

    public List<Schema> oneOf() {
        return keywords.list("oneOf");
    }

    /** How {@code oneOf} is decided; null without one. */
    public @Nullable UnionShape union() {
        return union;
    }

    public List<Schema> allOf() {
        return keywords.list("allOf");
    }

    public @Nullable Schema ifSchema() {
        return keywords.get("if", Schema.class);
    }

    public @Nullable Schema thenSchema() {
        return keywords.get("then", Schema.class);
    }

    public @Nullable Schema elseSchema() {
        return keywords.get("else", Schema.class);
    }

    public @Nullable BigDecimal minimum() {
        return keywords.get("minimum", BigDecimal.class);
    }

    public @Nullable BigDecimal maximum() {
        return keywords.get("maximum", BigDecimal.class);
    }

    public @Nullable BigDecimal exclusiveMinimum() {
        return keywords.get("exclusiveMinimum", BigDecimal.class);
    }

    public @Nullable BigDecimal exclusiveMaximum() {
        return keywords.get("exclusiveMaximum", BigDecimal.class);
    }

    /** Greater than 0. */
    public @Nullable BigDecimal multipleOf() {
        return keywords.get("multipleOf", BigDecimal.class);
    }

    /** In code points; what exceeds 64 bits is {@link Long#MAX_VALUE}. */
    public @Nullable Long minLength() {
        return keywords.get("minLength", Long.class);
    }

    /** In code points; what exceeds 64 bits is {@link Long#MAX_VALUE}. */
    public @Nullable Long maxLength() {
        return keywords.get("maxLength", Long.class);
    }

    /** In the common subset of RE2 and ECMA-262; searched for, not anchored. */
    public @Nullable String pattern() {
        return keywords.get("pattern", String.class);
    }

    /** A name that {@code dev.contracts.runtime.format.Formats} knows. */
    public @Nullable String format() {
        return keywords.get("format", String.class);
    }

    /** Empty when absent. */
    public String title() {
        return keywords.text("title");
    }

    /** Empty when absent. */
    public String description() {
        return keywords.text("description");
    }

    public String comment() {
        return keywords.text("$comment");
    }

    public @Nullable JsonNode defaultValue() {
        return keywords.get("default", JsonNode.class);
    }

    public List<JsonNode> examples() {
        return keywords.list("examples");
    }

    public boolean deprecated() {
        return keywords.flag("deprecated");
    }

    public boolean readOnly() {
        return keywords.flag("readOnly");
    }

    public boolean writeOnly() {
        return keywords.flag("writeOnly");
    }

    @Override
    public String toString() {
        return location.schemaPointer();
    }
}
