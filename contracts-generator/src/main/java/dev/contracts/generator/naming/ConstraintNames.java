package dev.contracts.generator.naming;

import dev.contracts.model.naming.Identifiers;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.text.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Names for the constants of constraints: {@code COUNT_MINIMUM}, {@code REQUIRED_SYMBOL}. */
public final class ConstraintNames {
    /** Keywords below which names of the contract stand. */
    private static final Set<String> NAMING = Set.of("properties", "$defs", "query");

    /** The names and keywords of the schema pointer, without those below which names stand. */
    private final List<String> path = new ArrayList<>();
    /** The index of the last name in the path. */
    private int named;

    private ConstraintNames(Constraint constraint) {
        String schemaPointer = constraint.schemaPointer();
        List<String> tokens = JsonPointer.split(schemaPointer.substring(schemaPointer.indexOf('#') + 1));
        for (int index = 0; index < tokens.size(); index++) {
            if (NAMING.contains(tokens.get(index)) && index + 1 < tokens.size()) {
                named = path.size();
                index++;
            }
            path.add(tokens.get(index));
        }
        if (path.isEmpty() || !path.get(path.size() - 1).equals(constraint.keyword())) {
            path.add(constraint.keyword());
        }
    }

    /** Returns a name of the constraint's property or definition and its keyword, or a longer one where that is taken. */
    public static String of(Constraint constraint, Set<String> taken) {
        ConstraintNames names = new ConstraintNames(constraint);
        String property = constraint.property();
        String shortName = property == null
                ? name(names.path.subList(names.named, names.path.size()))
                : name(List.of(constraint.keyword(), property));
        if (!taken.contains(shortName)) {
            return shortName;
        }
        if (property != null) {
            names.path.add(property);
        }
        return name(names.path);
    }

    private static String name(List<String> words) {
        return Identifiers.constant(String.join(" ", words));
    }
}
