package dev.contracts.validator;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One value of a payload and where it begins. Everything that is said of the payload is said of one of these, so that no
 * pointer has to be looked up on the good path.
 */
final class Instance {
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

    JsonNode json() {
        return json;
    }

    /** Of the value's first byte in the payload. */
    int offset() {
        return offset;
    }

    /** In the order of the payload; empty unless this is an object. */
    Map<String, Instance> members() {
        return members;
    }

    /** Empty unless this is an array. */
    List<Instance> elements() {
        return elements;
    }

    /** Whether the structure of this value, or of one below it, was not kept, so that no rule runs on it. */
    boolean isBroken() {
        return broken;
    }

    void markBroken() {
        broken = true;
    }
}
