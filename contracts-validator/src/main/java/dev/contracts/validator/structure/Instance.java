package dev.contracts.validator.structure;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One value of a payload and where it begins. Everything that is said of the payload is said of one of these, so that no
 * pointer has to be looked up on the good path.
 */
public final class Instance {
    private final JsonNode json;
    private final int offset;
    private final Map<String, Instance> members;
    private final List<Instance> elements;
    private boolean broken;

    Instance(JsonNode json, int offset, Map<String, Instance> members, List<Instance> elements) {
        this.json = json;
        this.offset = offset;
        this.members = members;
        this.elements = elements;
    }

    public JsonNode json() {
        return json;
    }

    /** Returns the offset of the value's first byte in the payload. */
    public int offset() {
        return offset;
    }

    /** Returns the properties of an object in the order of the payload; empty for any other value. */
    public Map<String, Instance> members() {
        return members;
    }

    /** Empty unless this is an array. */
    public List<Instance> elements() {
        return elements;
    }

    /** Returns whether the structure of this value, or of one below it, was not kept, so that no rule runs on it. */
    public boolean isBroken() {
        return broken;
    }

    void markBroken() {
        broken = true;
    }
}
