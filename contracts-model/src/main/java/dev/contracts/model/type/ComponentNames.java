package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.Proposal;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.JavaName;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.text.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Java names of properties. Each is a matter of the property alone, so that no other property can change it: what {@code
 * x-java-name} says beside its schema, or else what its name gives.
 */
final class ComponentNames {
    private final Diagnostics diagnostics;

    ComponentNames(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** @param declarations the nodes that declare the property */
    String of(String property, List<Schema> declarations) {
        String known = null;
        for (Schema declaration : declarations) {
            String given = declaration.javaName();
            if (given == null) {
                continue;
            }
            if (!Identifiers.isComponent(given)) {
                error(declaration, "no component of a record can be called " + Quote.text(given), given + "_");
            } else if (known != null && !known.equals(given)) {
                error(declaration, "the property has the name " + Quote.text(known) + " in another place", known);
            }
            known = known == null ? given : known;
        }
        return known == null ? Identifiers.component(property) : known;
    }

    /** @param additional the component for the properties that the record does not declare; null when there is none */
    void checkDistinct(List<Property> properties, @Nullable String additional) {
        Map<String, String> taken = new HashMap<>();
        if (additional != null) {
            taken.put(additional, "the properties that are not declared are");
        }
        for (Property property : properties) {
            String name = property.javaName();
            String other = taken.putIfAbsent(name, "the property " + Quote.text(property.name()) + " is");
            if (other != null) {
                error(
                        property.schemas().get(0),
                        "the property " + Quote.text(property.name()) + " is called " + name + " in Java, as " + other,
                        free(name, properties));
            }
        }
    }

    /** Checks that what all variants of a union have is called the same in each. */
    void checkShared(UnionType union) {
        for (Property shared : union.sharedFields()) {
            for (RecordType variant : union.variants().values()) {
                Property own = variant.field(shared.name()).orElse(shared);
                if (!own.javaName().equals(shared.javaName())) {
                    error(
                            own.schemas().get(0),
                            "the property is called " + own.javaName() + " in Java, and " + shared.javaName()
                                    + " in another variant of the union",
                            shared.javaName());
                }
            }
        }
    }

    private static String free(String name, List<Property> properties) {
        int number = 2;
        while (isTaken(name + number, properties)) {
            number++;
        }
        return name + number;
    }

    private static boolean isTaken(String name, List<Property> properties) {
        return properties.stream().anyMatch(property -> property.javaName().equals(name));
    }

    private void error(Schema declaration, String message, String free) {
        SourceLocation at =
                declaration.has(Keywords.JAVA_NAME) ? declaration.place(Keywords.JAVA_NAME) : declaration.location();
        Proposal proposal = Proposal.of(at, JavaName.KEYWORD, free);
        diagnostics.add(Diagnostic.error(
                        "contract.name", at, message, proposal.advice() + ", or another name, beside one of the two")
                .proposing(proposal));
    }
}
