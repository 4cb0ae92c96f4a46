package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.Proposal;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.TagText;
import dev.contracts.model.keyword.JavaName;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Java constants of an enum's values, each a matter of its value alone: what {@code x-java-name} says, or the value. */
final class ConstantNames {
    private ConstantNames() {}

    /**
     * @param schema the node that lists the values, as {@code enum} or as tags of {@code oneOf}
     * @param type of the values, which are given by their {@link TagText}
     */
    static Map<String, String> of(Schema schema, Collection<String> values, SchemaType type, Diagnostics diagnostics) {
        Map<String, String> constants = new LinkedHashMap<>();
        for (String value : values) {
            constants.put(
                    value,
                    schema.javaConstants().getOrDefault(value, Identifiers.constant(TagText.words(value, type))));
        }
        Map<String, String> taken = new HashMap<>();
        for (String value : values) {
            String constant = constants.getOrDefault(value, value);
            String other = taken.putIfAbsent(constant, value);
            if (other != null) {
                String free = free(constant, constants.values(), taken);
                taken.put(free, value);
                SourceLocation at = place(schema);
                Proposal proposal = Proposal.of(at, JavaName.KEYWORD, value, free);
                diagnostics.add(Diagnostic.error(
                                "contract.name",
                                at,
                                "the values " + Quote.text(other) + " and " + Quote.text(value) + " are both called "
                                        + constant + " in Java",
                                proposal.advice() + ", or another name, beside them")
                        .proposing(proposal));
            }
        }
        for (String named : schema.javaConstants().keySet()) {
            if (!values.contains(named)) {
                diagnostics.error(
                        "contract.name",
                        schema.place(Keywords.JAVA_NAME, named),
                        "a name is given to " + Quote.text(named) + ", which is no value here",
                        "remove it");
            }
        }
        return constants;
    }

    /** Returns where a node lists its values. */
    static SourceLocation place(Schema schema) {
        if (schema.has(Keywords.ENUM)) {
            return schema.place(Keywords.ENUM);
        }
        return schema.place(schema.has(Keywords.ONE_OF) ? Keywords.ONE_OF : Keywords.ANY_OF);
    }

    /** Returns a name that no value has, and that was not proposed for another one. */
    private static String free(String constant, Collection<String> constants, Map<String, String> taken) {
        int number = 2;
        while (taken.containsKey(constant + "_" + number) || constants.contains(constant + "_" + number)) {
            number++;
        }
        return constant + "_" + number;
    }
}
