package dev.contracts.importer.fit;

import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A place at which two versions of a schema differ.
 *
 * @param kind what happened there
 * @param pointer in the version that has it
 */
public record TreeDifference(Kind kind, String pointer) {
    /** The kind of a difference. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /** Returns the differences, in the order of the old version, what was added to each object last. */
    public static List<TreeDifference> between(JsonNode old, JsonNode now) {
        List<TreeDifference> differences = new ArrayList<>();
        collect(old, now, "", differences);
        return differences;
    }

    private static void collect(JsonNode old, JsonNode now, String pointer, List<TreeDifference> differences) {
        if (old.isObject() && now.isObject()) {
            Set<String> names = new LinkedHashSet<>(old.propertyNames());
            names.addAll(now.propertyNames());
            for (String name : names) {
                member(old.path(name), now.path(name), JsonPointer.append(pointer, name), differences);
            }
        } else if (old.isArray() && now.isArray()) {
            for (int i = 0; i < Math.max(old.size(), now.size()); i++) {
                member(old.path(i), now.path(i), JsonPointer.append(pointer, i), differences);
            }
        } else if (!old.equals(now)) {
            differences.add(new TreeDifference(Kind.CHANGED, pointer));
        }
    }

    private static void member(JsonNode old, JsonNode now, String pointer, List<TreeDifference> differences) {
        if (old.isMissingNode() || now.isMissingNode()) {
            differences.add(new TreeDifference(old.isMissingNode() ? Kind.ADDED : Kind.REMOVED, pointer));
        } else {
            collect(old, now, pointer, differences);
        }
    }
}
