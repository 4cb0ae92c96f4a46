package dev.contracts.importer.rewrite;

import dev.contracts.importer.draft.Draft;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.runtime.text.Quote;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Renames formats that the specification does not have to {@code x-format}; all others are asserted. */
final class KnownFormats implements Rewrite {
    /** The formats of the specification, and the draft that brought each. */
    private static final Map<String, Draft> SINCE = Map.ofEntries(
            Map.entry("date-time", Draft.DRAFT_04),
            Map.entry("email", Draft.DRAFT_04),
            Map.entry("hostname", Draft.DRAFT_04),
            Map.entry("ipv4", Draft.DRAFT_04),
            Map.entry("ipv6", Draft.DRAFT_04),
            Map.entry("uri", Draft.DRAFT_04),
            Map.entry("uri-reference", Draft.DRAFT_06),
            Map.entry("uri-template", Draft.DRAFT_06),
            Map.entry("json-pointer", Draft.DRAFT_06),
            Map.entry("date", Draft.DRAFT_07),
            Map.entry("time", Draft.DRAFT_07),
            Map.entry("regex", Draft.DRAFT_07),
            Map.entry("idn-email", Draft.DRAFT_07),
            Map.entry("idn-hostname", Draft.DRAFT_07),
            Map.entry("iri", Draft.DRAFT_07),
            Map.entry("iri-reference", Draft.DRAFT_07),
            Map.entry("relative-json-pointer", Draft.DRAFT_07),
            Map.entry("duration", Draft.DRAFT_2019_09),
            Map.entry("uuid", Draft.DRAFT_2019_09));

    @Override
    public void apply(SchemaNode node) {
        JsonNode format = node.get("format");
        if (format.isMissingNode()) {
            return;
        }
        String name = format.asString("");
        Draft since = SINCE.get(name);
        boolean asserts = since != null
                && !node.draft().isSince(Draft.DRAFT_2019_09)
                && node.draft().isSince(since);
        if (since == null) {
            node.same("format", "renamed to x-format: " + Quote.text(name) + " is no format of the specification");
            node.shelve("format");
        } else if (!asserts && !Dialect.FORMATS.contains(name)) {
            node.same("format", "renamed to x-format: " + node.draft().word() + " does not demand it");
            node.shelve("format");
        } else if (node.draft().isSince(Draft.DRAFT_2019_09)) {
            node.stricter("format", "asserted: " + node.draft().word() + " leaves it to the reader");
        } else if (!asserts) {
            node.stricter("format", "asserted: " + node.draft().word() + " does not know " + Quote.text(name));
        }
    }
}
