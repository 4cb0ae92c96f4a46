package dev.contracts.model.json;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The members that a file of its own adds to a schema that somebody else keeps: an object from JSON pointers into the schema to
 * what is added there. It may add what is the project's own, {@code x-...}, and no keyword, so that the schema demands the same
 * with it and without it.
 */
final class Overlay {
    private static final String ID = "contract.overlay";

    private final JsonFile file;
    /** From the pointer of an added member to its pointer in the overlay. */
    private final Map<String, String> added = new LinkedHashMap<>();

    private Overlay(JsonFile file) {
        this.file = file;
    }

    /** Adds what a file says to a tree; what it cannot add is among the diagnostics. */
    static Overlay apply(JsonFile file, JsonNode root, String schema, Diagnostics diagnostics) {
        Overlay overlay = new Overlay(file);
        if (!file.root().isObject()) {
            diagnostics.error(
                    ID,
                    file.at(""),
                    "an overlay is an object from JSON pointers to what is added there",
                    "write {\"\": {\"x-contract\": {…}}}");
            return overlay;
        }
        file.root().properties().forEach(entry -> {
            SourceLocation at = file.at(JsonPointer.append("", entry.getKey()));
            JsonNode place = JsonPointer.isPointer(entry.getKey()) ? root.at(entry.getKey()) : null;
            if (place instanceof ObjectNode object && entry.getValue().isObject()) {
                overlay.add(entry.getKey(), object, entry.getValue(), diagnostics);
            } else if (place instanceof ObjectNode) {
                diagnostics.error(ID, at, "an object is expected here", "write {\"x-rules\": […]}");
            } else {
                diagnostics.error(
                        ID,
                        at,
                        "there is no schema at " + Quote.text(entry.getKey()) + " in " + schema,
                        Spelling.advice(entry.getKey(), pointers(root), "the schema may have changed: move it"));
            }
        });
        return overlay;
    }

    private void add(String pointer, ObjectNode object, JsonNode members, Diagnostics diagnostics) {
        members.properties().forEach(member -> {
            String name = member.getKey();
            String own = JsonPointer.append(JsonPointer.append("", pointer), name);
            if (!name.startsWith("x-")) {
                diagnostics.error(
                        ID,
                        file.at(own),
                        "an overlay adds names that begin with x- and no keyword, such as " + Quote.text(name),
                        "write the keyword into the schema, or a rule into x-rules");
            } else if (object.has(name)) {
                diagnostics.error(
                        ID,
                        file.at(own),
                        "the schema has " + Quote.text(name) + " there itself",
                        "remove it in one of the two");
            } else {
                object.set(name, member.getValue());
                added.put(JsonPointer.append(pointer, name), own);
            }
        });
    }

    private static SortedSet<String> pointers(JsonNode root) {
        SortedSet<String> pointers = new TreeSet<>();
        collect(root, "", pointers);
        return pointers;
    }

    private static void collect(JsonNode json, String pointer, SortedSet<String> pointers) {
        if (json.isObject() && pointers.size() < 10_000) {
            pointers.add(pointer);
            json.properties()
                    .forEach(entry -> collect(entry.getValue(), JsonPointer.append(pointer, entry.getKey()), pointers));
        }
    }

    /** Returns the file that it was read from. */
    JsonFile file() {
        return file;
    }

    /** Returns the pointer in the overlay of what stands at a pointer in the whole; null when that is the schema's own. */
    @Nullable
    String own(String pointer) {
        for (Map.Entry<String, String> member : added.entrySet()) {
            String above = member.getKey();
            if (pointer.startsWith(above)
                    && (pointer.length() == above.length() || pointer.charAt(above.length()) == '/')) {
                return member.getValue() + pointer.substring(above.length());
            }
        }
        return null;
    }
}
