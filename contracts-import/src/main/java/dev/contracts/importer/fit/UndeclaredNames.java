package dev.contracts.importer.fit;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The names that a keyword asks for at the place that a diagnostic gives. */
final class UndeclaredNames {
    private UndeclaredNames() {}

    /**
     * Returns the names.
     *
     * @param value of {@code required} or {@code dependentRequired}
     * @param last the last part of the diagnostic's pointer: an index, or the name that others depend on
     */
    static List<String> of(JsonNode value, String last) {
        List<String> names = new ArrayList<>();
        if (value.isArray()) {
            names.add(value.path(Integer.parseInt(last)).asString(""));
            return names;
        }
        names.add(last);
        value.path(last).forEach(name -> names.add(name.asString("")));
        return names;
    }
}
