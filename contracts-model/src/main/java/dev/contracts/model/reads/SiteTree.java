package dev.contracts.model.reads;

import dev.contracts.model.json.TagText;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Makes the places of a contract's payloads by going down its schema; a schema that contains itself gives a place that does. */
final class SiteTree {
    private final Function<Schema, Iterable<RuleModel>> rules;
    private final Map<Set<Schema>, SiteNode> known = new HashMap<>();

    SiteTree(Function<Schema, Iterable<RuleModel>> rules) {
        this.rules = rules;
    }

    SiteNode at(SchemaCursor place) {
        SchemaCursor cursor = place.ofValue();
        Set<Schema> nodes = new LinkedHashSet<>(cursor.nodes());
        SiteNode there = known.get(nodes);
        if (there == null) {
            there = new SiteNode();
            known.put(nodes, there);
            fill(there, cursor, nodes);
        }
        return there;
    }

    private void fill(SiteNode site, SchemaCursor cursor, Set<Schema> nodes) {
        for (Schema node : nodes) {
            rules.apply(node).forEach(site.rules::add);
            site.required.addAll(node.required());
        }
        cursor.propertyNames().forEach(name -> site.properties.put(name, at(cursor.property(name))));
        site.map = site.properties.isEmpty() && has(nodes, SchemaType.OBJECT) && !isUnion(nodes);
        site.values = at(cursor.otherProperty());
        matching(site, cursor, new ArrayList<>(cursor.patterns()), new LinkedHashSet<>());
        if (has(nodes, SchemaType.ARRAY)) {
            site.items = at(cursor.otherItem());
            for (int index = 0; index < cursor.prefixSize(); index++) {
                site.prefix.add(at(cursor.item(index)));
            }
        }
        for (Schema node : nodes) {
            UnionShape union = node.union();
            if (union != null && site.tag == null && isOpen(union, nodes)) {
                union(site, cursor, union);
            }
        }
    }

    /** Adds the place of the values whose names match some patterns, for each choice among those that remain. */
    private void matching(SiteNode site, SchemaCursor cursor, List<String> rest, Set<String> chosen) {
        if (!rest.isEmpty()) {
            List<String> others = rest.subList(1, rest.size());
            matching(site, cursor, others, chosen);
            Set<String> more = new LinkedHashSet<>(chosen);
            more.add(rest.get(0));
            matching(site, cursor, others, more);
        } else if (!chosen.isEmpty()) {
            site.matching.put(chosen, at(cursor.otherProperty(chosen)));
        }
    }

    private static boolean has(Set<Schema> nodes, SchemaType type) {
        return nodes.stream().anyMatch(node -> node.types().contains(type));
    }

    private static boolean isUnion(Set<Schema> nodes) {
        return nodes.stream().anyMatch(node -> node.union() != null);
    }

    private static boolean isOpen(UnionShape union, Set<Schema> nodes) {
        return union.variants().values().stream().noneMatch(variant -> nodes.containsAll(variant.inPlace()));
    }

    private void union(SiteNode site, SchemaCursor cursor, UnionShape union) {
        site.tag = union.tag();
        site.properties.putIfAbsent(union.tag(), at(cursor.property(union.tag())));
        site.required.add(union.tag());
        for (String value : union.variants().keySet()) {
            site.variants.put(
                    TagText.value(value, union.type()),
                    at(cursor.withVariants(other -> other.tag().equals(union.tag()) ? value : null)));
        }
    }
}
