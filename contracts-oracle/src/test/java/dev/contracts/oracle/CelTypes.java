package dev.contracts.oracle;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The types that CEL's checker sees: those that a schema names with {@code type}; all else is {@code dyn}. */
// filled while one contract is compiled, and never asked by another thread
@SuppressWarnings("Immutable")
final class CelTypes implements CelTypeProvider {
    private final Map<String, StructType> structs = new LinkedHashMap<>();
    private final Map<List<JsonNode>, String> names = new LinkedHashMap<>();

    /** Returns the type of a value; of one that may be null, and can be compared with null, {@code dyn}. */
    CelType of(List<SchemaNode> nodes) {
        return of(nodes, false);
    }

    /** @param optional whether null means that there is no value */
    private CelType of(List<SchemaNode> nodes, boolean optional) {
        List<SchemaNode> all = AppliedSchemas.withVariants(nodes);
        Set<String> types = types(all);
        if ((types.remove("null")
                        || all.stream().anyMatch(node -> Nulls.other(node).isPresent()))
                && !optional) {
            return SimpleType.DYN;
        }
        if (types.contains("number")) {
            types.remove("integer");
        }
        return types.size() == 1 ? of(types.iterator().next(), all) : SimpleType.DYN;
    }

    private CelType of(String type, List<SchemaNode> nodes) {
        return switch (type) {
            case "integer" -> SimpleType.INT;
            case "number" -> SimpleType.DOUBLE;
            case "boolean" -> SimpleType.BOOL;
            case "string" -> nodes.stream().anyMatch(SchemaNode::isDateTime) ? SimpleType.TIMESTAMP : SimpleType.STRING;
            case "array" ->
                ListType.create(
                        nodes.stream().anyMatch(node -> node.has("prefixItems"))
                                ? SimpleType.DYN
                                : of(AppliedSchemas.item(nodes, 0)));
            case "object" ->
                nodes.stream().anyMatch(node -> node.has("properties"))
                        ? struct(nodes)
                        : MapType.create(SimpleType.STRING, of(AppliedSchemas.property(nodes, "")));
            default -> SimpleType.DYN;
        };
    }

    private StructType struct(List<SchemaNode> nodes) {
        List<JsonNode> key = nodes.stream().map(SchemaNode::json).toList();
        String before = names.get(key);
        if (before != null) {
            return structs.get(before);
        }
        String name = "oracle.Type" + names.size();
        names.put(key, name);
        Set<String> fields = new LinkedHashSet<>();
        nodes.forEach(node -> fields.addAll(node.json().path("properties").propertyNames()));
        Map<String, CelType> types = new LinkedHashMap<>();
        ImmutableSet<String> known = fields.stream().map(QuotedNames::known).collect(ImmutableSet.toImmutableSet());
        StructType struct = StructType.create(name, known, field -> Optional.ofNullable(types.get(field)));
        structs.put(name, struct);
        for (String field : fields) {
            boolean required = nodes.stream().anyMatch(node -> node.required().contains(field));
            types.put(QuotedNames.known(field), of(AppliedSchemas.property(nodes, field), !required));
        }
        return struct;
    }

    private static Set<String> types(List<SchemaNode> nodes) {
        Set<String> types = null;
        for (SchemaNode node : nodes) {
            List<String> here = node.types();
            if (!here.isEmpty()) {
                if (types == null) {
                    types = new LinkedHashSet<>(here);
                } else {
                    types.retainAll(here);
                }
            }
        }
        return types == null ? new LinkedHashSet<>() : types;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(structs.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(structs.get(name));
    }
}
