package dev.contracts.runtime.reads;

import dev.contracts.runtime.explain.ExplainedRule;
import dev.contracts.runtime.function.Texts;
import dev.contracts.runtime.json.JsonTrees;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place in payloads, as far as the schema tells places apart: the rules that run there, and the places below it that have
 * rules or are read by some. Other places are named by their numbers in {@link RuleSites}. It is put together by the methods
 * that return it, and does not change later.
 */
public final class RuleSite {
    /** The number of a place of which nothing more is known: no rule runs there or below. */
    public static final int LEAF = -1;

    private final List<SiteRule> rules = new ArrayList<>(1);
    private final Map<String, Integer> properties = new LinkedHashMap<>();
    private final List<String> optional = new ArrayList<>(0);
    private final List<Integer> prefix = new ArrayList<>(0);
    private final Map<String, Integer> variants = new LinkedHashMap<>();
    private final Set<String> patterns = new LinkedHashSet<>(0);
    private final Map<Set<String>, Integer> matching = new LinkedHashMap<>(0);
    private @Nullable String tag;
    private @Nullable Integer values;
    private boolean map;
    private int items = LEAF;

    private RuleSite() {}

    /** Returns a place without rules. */
    public static RuleSite create() {
        return new RuleSite();
    }

    /** Adds a rule and the paths that it reads, see {@link Reads#path}. */
    public RuleSite rule(ExplainedRule rule, String... reads) {
        rules.add(new SiteRule(rule, Reads.of(List.of(reads))));
        return this;
    }

    /** Adds a property that every object here has. */
    public RuleSite required(String name, int site) {
        properties.put(name, site);
        return this;
    }

    /** Adds a property that an object here may lack; null means the same. */
    public RuleSite optional(String name, int site) {
        optional.add(name);
        return required(name, site);
    }

    /** Sets the place of the values of properties that are not added. */
    public RuleSite values(int site) {
        values = site;
        return this;
    }

    /** Says that rules see every property of an object here, whatever its name. */
    public RuleSite map(int site) {
        map = true;
        return values(site);
    }

    /** Adds the place of the values of properties that are not added, and whose names match these patterns and no others. */
    public RuleSite matching(int site, String... matched) {
        Set<String> names = new HashSet<>(List.of(matched));
        patterns.addAll(names);
        matching.put(names, site);
        return this;
    }

    /** Sets the place of the items behind those of {@link #prefix}. */
    public RuleSite items(int site) {
        items = site;
        return this;
    }

    /** Adds the place of the next one of the first items. */
    public RuleSite prefix(int site) {
        prefix.add(site);
        return this;
    }

    /** Says which property tells the variants apart. */
    public RuleSite union(String property) {
        tag = property;
        return this;
    }

    /**
     * Adds a variant: the place where an object with this tag is; what is true here is said there again.
     *
     * @param value a value of {@link JsonTrees}
     */
    public RuleSite variant(Object value, int site) {
        variants.put(JsonTrees.canonical(value), site);
        return this;
    }

    /** Returns the rules that run here. */
    public List<SiteRule> rules() {
        return Collections.unmodifiableList(rules);
    }

    /** Returns the place of a property: {@link #LEAF} for one without rules, null for one that rules do not see. */
    public @Nullable Integer property(String name) {
        Integer declared = properties.get(name);
        if (declared != null || patterns.isEmpty()) {
            return declared == null ? values : declared;
        }
        Set<String> matched = new HashSet<>();
        for (String pattern : patterns) {
            if (Texts.fits(name, pattern)) {
                matched.add(pattern);
            }
        }
        return matched.isEmpty() ? values : matching.get(matched);
    }

    /** Returns whether null under a property means that it is absent. */
    public boolean isOptional(String name) {
        return optional.contains(name);
    }

    /** Returns whether rules see every property of an object here. */
    public boolean isMap() {
        return map;
    }

    /** Returns the place of an item. */
    public int item(int index) {
        return index < prefix.size() ? prefix.get(index) : items;
    }

    /** Returns the property that tells the variants apart; null when there are none. */
    public @Nullable String tag() {
        return tag;
    }

    /** Returns the place of an object with a tag; null when no variant has it. */
    public @Nullable Integer variant(@Nullable Object value) {
        return variants.get(JsonTrees.canonical(value));
    }

    /** Returns the places of the variants. */
    public Collection<Integer> variants() {
        return Collections.unmodifiableCollection(variants.values());
    }

    /** Returns the places of the properties of an object here, those of its variants not included. */
    public Collection<Integer> inObject() {
        List<Integer> all = new ArrayList<>(properties.values());
        all.addAll(matching.values());
        if (values != null) {
            all.add(values);
        }
        return all;
    }

    /** Returns the places of the items of an array here. */
    public Collection<Integer> inArray() {
        List<Integer> all = new ArrayList<>(prefix);
        all.add(items);
        return all;
    }
}
