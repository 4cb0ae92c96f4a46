package dev.contracts.oracle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The schemas that apply to a value and say what it is: references, parts and variants, but no conditions. */
final class AppliedSchemas {
    private AppliedSchemas() {}

    /** Returns those of a value; of a union, the variant that the value is of. */
    static List<SchemaNode> of(List<SchemaNode> nodes, JsonNode value) {
        List<SchemaNode> all = new ArrayList<>();
        for (SchemaNode part : nodes.stream().flatMap(SchemaNode::parts).toList()) {
            all.add(part);
            if (Unions.isTagged(part)) {
                Unions.variant(part, value).ifPresent(variant -> all.addAll(of(List.of(variant), value)));
            }
            if (!value.isNull()) {
                Nulls.other(part).ifPresent(other -> all.addAll(of(List.of(other), value)));
            }
        }
        return all;
    }

    /** Returns those of any value, all variants of a union among them. */
    static List<SchemaNode> withVariants(List<SchemaNode> nodes) {
        return nodes.stream()
                .flatMap(SchemaNode::parts)
                .flatMap(part -> Stream.concat(Stream.of(part), withVariants(decided(part)).stream()))
                .toList();
    }

    private static List<SchemaNode> decided(SchemaNode part) {
        return Nulls.other(part).map(List::of).orElse(Unions.isTagged(part) ? part.list("oneOf") : List.of());
    }

    /** Returns the schemas of a property. */
    static List<SchemaNode> property(List<SchemaNode> applied, String name) {
        List<SchemaNode> schemas = new ArrayList<>();
        for (SchemaNode node : applied) {
            List<SchemaNode> named = named(node, name);
            schemas.addAll(named);
            if (named.isEmpty() && node.json().path("additionalProperties").isObject()) {
                schemas.add(node.at("additionalProperties"));
            }
        }
        return schemas;
    }

    /** Returns the schemas that a node has for a property by its name: what it declares, and what its patterns match. */
    static List<SchemaNode> named(SchemaNode node, String name) {
        List<SchemaNode> schemas = new ArrayList<>();
        if (node.json().path("properties").has(name)) {
            schemas.add(node.at("properties", name));
        }
        node.json().path("patternProperties").forEachEntry((pattern, schema) -> {
            if (Assertions.finds(pattern, name)) {
                schemas.add(node.at("patternProperties", pattern));
            }
        });
        return schemas;
    }

    /** Returns the schemas of an item. */
    static List<SchemaNode> item(List<SchemaNode> applied, int index) {
        List<SchemaNode> schemas = new ArrayList<>();
        for (SchemaNode node : applied) {
            if (index < node.json().path("prefixItems").size()) {
                schemas.add(node.at("prefixItems", index));
            } else if (node.json().path("items").isObject()) {
                schemas.add(node.at("items"));
            }
        }
        return schemas;
    }

    /** Returns the properties that schemas declare which apply under a condition, or are one; not those that these refuse. */
    static Set<String> conditionalNames(List<SchemaNode> applied) {
        Set<String> names = new LinkedHashSet<>();
        applied.forEach(node -> branches(node).forEach(branch -> declared(branch, names)));
        return names;
    }

    private static void declared(SchemaNode branch, Set<String> names) {
        branch.parts().forEach(part -> {
            part.json().path("properties").forEachEntry((name, schema) -> {
                if (schema.asBoolean(true)) {
                    names.add(name);
                }
            });
            branches(part).forEach(inner -> declared(inner, names));
            decided(part).forEach(variant -> declared(variant, names));
        });
    }

    private static List<SchemaNode> branches(SchemaNode node) {
        List<SchemaNode> branches = new ArrayList<>();
        for (String keyword : List.of("if", "then", "else", "not")) {
            if (node.has(keyword)) {
                branches.add(node.at(keyword));
            }
        }
        if (Nulls.other(node).isEmpty()) {
            branches.addAll(node.list("anyOf"));
            branches.addAll(Unions.isTagged(node) ? List.of() : node.list("oneOf"));
        }
        branches.addAll(node.list("dependentSchemas"));
        return branches;
    }
}
