package dev.contracts.model.reads;

import dev.contracts.model.rule.RuleModel;
import dev.contracts.runtime.reads.Reads;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place in payloads: where one set of schema nodes applies. */
final class SiteNode {
    final List<RuleModel> rules = new ArrayList<>();
    final Map<String, SiteNode> properties = new LinkedHashMap<>();
    final Set<String> required = new HashSet<>();
    final List<SiteNode> prefix = new ArrayList<>();
    final Map<Object, SiteNode> variants = new LinkedHashMap<>();

    /** The values of properties that are not named, by the patterns that their names match. */
    final Map<Set<String>, SiteNode> matching = new LinkedHashMap<>();

    @Nullable
    SiteNode values;

    @Nullable
    SiteNode items;

    @Nullable
    String tag;

    boolean map;

    private final Set<String> read = new HashSet<>();
    private boolean itemsRead;

    /** Notes that the value at a path is read from here. */
    void read(List<String> path) {
        variants.values().forEach(variant -> variant.read(path));
        if (path.isEmpty()) {
            return;
        }
        String token = path.get(0);
        List<String> rest = path.subList(1, path.size());
        boolean each = token.equals(Reads.EACH);
        SiteNode property = each ? null : properties.get(Reads.name(token));
        if (property != null) {
            read.add(Reads.name(token));
            property.read(rest);
            return;
        }
        if (map && values != null) {
            values.read(rest);
            matching.values().forEach(value -> value.read(rest));
        }
        if (items != null) {
            itemsRead = true;
            items.read(rest);
            prefix.forEach(item -> item.read(rest));
        }
    }

    /** Returns the properties that matter: those that are read, or have rules at or below them. */
    Map<String, SiteNode> neededProperties() {
        boolean all = neededValues() != null;
        Map<String, SiteNode> needed = new LinkedHashMap<>();
        properties.forEach((name, property) -> {
            if (all || read.contains(name) || property.hasRules()) {
                needed.put(name, property);
            }
        });
        return needed;
    }

    @Nullable
    SiteNode neededValues() {
        boolean rules = values != null && values.hasRules();
        for (SiteNode value : matching.values()) {
            rules |= value.hasRules();
        }
        return map || rules ? values : null;
    }

    boolean needsItems() {
        return items != null
                && (itemsRead || items.hasRules() || prefix.stream().anyMatch(SiteNode::hasRules));
    }

    /** Returns whether there is nothing to say of this place. */
    boolean isLeaf() {
        return rules.isEmpty()
                && !map
                && tag == null
                && neededProperties().isEmpty()
                && neededValues() == null
                && !needsItems();
    }

    /** Returns every place one step below, the variants included. */
    List<SiteNode> below() {
        List<SiteNode> all = new ArrayList<>(properties.values());
        all.addAll(variants.values());
        all.addAll(prefix);
        all.addAll(matching.values());
        if (values != null) {
            all.add(values);
        }
        if (items != null) {
            all.add(items);
        }
        return all;
    }

    private boolean hasRules() {
        Set<SiteNode> met = new LinkedHashSet<>();
        List<SiteNode> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            SiteNode next = open.remove(open.size() - 1);
            if (met.add(next)) {
                if (!next.rules.isEmpty()) {
                    return true;
                }
                open.addAll(next.below());
            }
        }
        return false;
    }
}
