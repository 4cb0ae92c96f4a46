package dev.contracts.model.json;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The members of an object in one of our own sections of a schema file, read with the faults that they may have. */
public final class JsonSection {
    private final JsonFile file;
    private final String pointer;
    private final JsonNode json;
    private final String id;
    private final Diagnostics diagnostics;

    private JsonSection(JsonFile file, String pointer, JsonNode json, String id, Diagnostics diagnostics) {
        this.file = file;
        this.pointer = pointer;
        this.json = json;
        this.id = id;
        this.diagnostics = diagnostics;
    }

    /**
     * Opens an object; what it has beside the known members is among the diagnostics.
     *
     * @param known the names of its members, in the order in which advice lists them
     * @param id of the diagnostics
     * @return empty when it is no object, which is then among the diagnostics
     */
    public static Optional<JsonSection> open(
            JsonFile file, String pointer, Collection<String> known, String id, Diagnostics diagnostics) {
        JsonNode json = file.root().at(pointer);
        JsonSection members = new JsonSection(file, pointer, json, id, diagnostics);
        if (!json.isObject()) {
            diagnostics.error(
                    id, file.at(pointer), "an object is expected here", "its members are " + Quote.list(known));
            return Optional.empty();
        }
        members.known(known);
        return Optional.of(members);
    }

    /** The same for a member; empty also when it is absent. */
    public Optional<JsonSection> object(String name, Collection<String> known) {
        return has(name) ? open(file, below(name), known, id, diagnostics) : Optional.empty();
    }

    /** The members of a member that has free names; nothing when it is absent. */
    public void each(String name, BiConsumer<String, String> nameAndPointer) {
        JsonNode member = json.path(name);
        if (has(name) && !member.isObject()) {
            fault(name, name + " is an object", "");
        }
        if (member.isObject()) {
            member.properties()
                    .forEach(entry ->
                            nameAndPointer.accept(entry.getKey(), JsonPointer.append(below(name), entry.getKey())));
        }
    }

    /** The pointers of the items of a member; nothing when it is absent. */
    public List<String> items(String name) {
        List<String> pointers = new ArrayList<>();
        JsonNode member = json.path(name);
        if (has(name) && !member.isArray()) {
            fault(name, name + " is an array", "");
        }
        for (int i = 0; member.isArray() && i < member.size(); i++) {
            pointers.add(JsonPointer.append(below(name), i));
        }
        return pointers;
    }

    public boolean has(String name) {
        return json.has(name);
    }

    public @Nullable JsonNode get(String name) {
        return json.get(name);
    }

    public SourceLocation at() {
        return file.at(pointer);
    }

    public SourceLocation at(String name) {
        return file.at(below(name));
    }

    /** The member as it is written, with quotes and escapes. */
    public String written(String name) {
        return file.written(below(name));
    }

    /** Returns the pointer in the file, which may be that of what an overlay adds. */
    public String pointer() {
        return pointer;
    }

    /** A text that is not blank; null when it is absent, or not that, which is then among the diagnostics. */
    public @Nullable String text(String name) {
        JsonNode value = json.get(name);
        if (value == null) {
            return null;
        }
        if (!value.isString() || value.stringValue().isBlank()) {
            fault(name, name + " is a string that is not blank", "");
            return null;
        }
        return value.stringValue();
    }

    /** The same, for a member that must be there. */
    public @Nullable String required(String name, String advice) {
        if (!has(name)) {
            diagnostics.error(id, at(), name + " is missing", advice);
        }
        return text(name);
    }

    /** Texts that are not blank; empty when absent. */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JsonNode value = json.path(name);
        for (JsonNode item : value) {
            if (item.isString() && !item.stringValue().isBlank()) {
                texts.add(item.stringValue());
            }
        }
        if (has(name) && (!value.isArray() || texts.size() != value.size())) {
            fault(name, name + " is an array of strings that are not blank", "");
        }
        return texts;
    }

    public void fault(String name, String message, String advice) {
        diagnostics.error(id, at(name), message, advice);
    }

    private void known(Collection<String> known) {
        json.properties().forEach(entry -> {
            if (!known.contains(entry.getKey()) && !entry.getKey().startsWith("x-")) {
                fault(
                        entry.getKey(),
                        Quote.text(entry.getKey()) + " is not known here",
                        Spelling.advice(entry.getKey(), known, "the members are " + Quote.list(known)));
            }
        });
    }

    private String below(String name) {
        return JsonPointer.append(pointer, name);
    }
}
