package dev.contracts.model.diagnostic;

import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A member that mends what a diagnostic is about, when it is written into a schema.
 *
 * @param pointer of the schema
 * @param keyword that begins with {@code x-}, so that it demands nothing of a payload
 * @param value of the keyword; an object is added to the one that is there
 */
public record Proposal(String pointer, String keyword, JsonNode value) {
    /** Returns a proposal of a word, for the schema at a place or around the keyword at that place. */
    public static Proposal of(SourceLocation at, String keyword, String word) {
        return new Proposal(owner(at.pointer(), keyword), keyword, JsonNodeFactory.instance.stringNode(word));
    }

    /** Returns a proposal of a word for one value, for the schema around the keyword at a place. */
    public static Proposal of(SourceLocation at, String keyword, String value, String word) {
        ObjectNode words = JsonNodeFactory.instance.objectNode().put(value, word);
        return new Proposal(JsonPointer.parent(at.pointer()), keyword, words);
    }

    private static String owner(String pointer, String keyword) {
        return pointer.endsWith("/" + keyword) ? JsonPointer.parent(pointer) : pointer;
    }

    /** Returns what to write, as advice says it. */
    public String advice() {
        StringBuilder words = new StringBuilder("write " + Quote.text(keyword) + ": ");
        if (value.isString()) {
            return words.append(Quote.text(value.stringValue())).toString();
        }
        value.properties()
                .forEach(entry -> words.append(words.toString().endsWith(": ") ? "{" : ", ")
                        .append(Quote.text(entry.getKey()))
                        .append(": ")
                        .append(Quote.text(entry.getValue().asString(""))));
        return words.append('}').toString();
    }

    /**
     * Writes it.
     *
     * @param root of the file that the diagnostic is about
     * @return whether the schema is there
     */
    public boolean writeInto(JsonNode root) {
        JsonNode there = root.at(pointer);
        if (there.isBoolean()
                && there.booleanValue()
                && root.at(JsonPointer.parent(pointer)) instanceof ObjectNode above) {
            above.putObject(JsonPointer.last(pointer)).set(keyword, value);
            return true;
        }
        if (!(there instanceof ObjectNode schema)) {
            return false;
        }
        if (value instanceof ObjectNode words && schema.get(keyword) instanceof ObjectNode known) {
            known.setAll(words);
        } else {
            schema.set(keyword, value);
        }
        return true;
    }
}
