package dev.contracts.importer.rewrite;

import dev.contracts.importer.draft.Draft;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.model.keyword.Keywords;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Renames keywords that the draft does not have, or that demand nothing there, to {@code x-...}. */
final class UnknownKeywords implements Rewrite {
    /** The keywords that demand something or lead somewhere, and the draft that brought each. */
    private static final Map<String, Draft> SINCE = Map.ofEntries(
            Map.entry("const", Draft.DRAFT_06),
            Map.entry("contains", Draft.DRAFT_06),
            Map.entry("propertyNames", Draft.DRAFT_06),
            Map.entry("$id", Draft.DRAFT_06),
            Map.entry("if", Draft.DRAFT_07),
            Map.entry("then", Draft.DRAFT_07),
            Map.entry("else", Draft.DRAFT_07),
            Map.entry("dependentRequired", Draft.DRAFT_2019_09),
            Map.entry("dependentSchemas", Draft.DRAFT_2019_09),
            Map.entry("unevaluatedItems", Draft.DRAFT_2019_09),
            Map.entry("unevaluatedProperties", Draft.DRAFT_2019_09),
            Map.entry("minContains", Draft.DRAFT_2019_09),
            Map.entry("maxContains", Draft.DRAFT_2019_09),
            Map.entry("$anchor", Draft.DRAFT_2019_09),
            Map.entry("$recursiveRef", Draft.DRAFT_2019_09),
            Map.entry("$recursiveAnchor", Draft.DRAFT_2019_09),
            Map.entry("prefixItems", Draft.DRAFT_2020_12),
            Map.entry("$dynamicRef", Draft.DRAFT_2020_12),
            Map.entry("$dynamicAnchor", Draft.DRAFT_2020_12));

    /** Names that keywords of the dialect had in older drafts; those that no draft brought are in all of them. */
    private static final Set<String> OLDER = Set.of("definitions", "id", "additionalItems", "dependencies");

    @Override
    public void apply(SchemaNode node) {
        for (String keyword : List.copyOf(node.json().propertyNames())) {
            Draft since = SINCE.get(keyword);
            boolean always = since == null && (Keywords.named(keyword) != null || OLDER.contains(keyword));
            boolean isOther = keyword.startsWith("x-") && (Keywords.named(keyword) != null || Dialect.isFree(keyword));
            if (isOther || always) {
                continue;
            }
            if (keyword.equals("nullable") && node.draft() == Draft.OPENAPI_30) {
                continue;
            }
            if (since == null) {
                node.same(keyword, "renamed to x-" + keyword + ": no keyword of JSON Schema that demands anything");
                node.shelve(keyword);
            } else if (!node.draft().isSince(since)) {
                node.same(
                        keyword,
                        "renamed to x-" + keyword + ": " + node.draft().word() + " does not know it, and ignores it");
                node.shelve(keyword);
            }
        }
    }
}
