package dev.contracts.model.expression;

import dev.contracts.ContextType;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.JavaType;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A value of the context, or a query parameter, as it is declared: a scalar, or a list of strings. */
public final class ContextVariableReader {
    private static final String ID = "contract.context";
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");
    private static final Set<String> RESERVED = Set.of("true", "false", "null", "in");

    private ContextVariableReader() {}

    /** The type that is declared; empty when it is none, which is then among the diagnostics. */
    public static Optional<ContextType> read(String name, Schema schema, Diagnostics diagnostics) {
        if (!IDENTIFIER.matcher(name).matches() || RESERVED.contains(name)) {
            diagnostics.error(
                    ID,
                    schema.location(),
                    Quote.text(name) + " cannot be written in a rule",
                    "use ASCII letters, digits and _, a letter first");
            return Optional.empty();
        }
        JavaType java = schema.value(Keywords.JAVA_TYPE);
        if (java != null && (java != JavaType.STRING || "date-time".equals(schema.format()))) {
            diagnostics.error(
                    "contract.java-type",
                    schema.place(Keywords.JAVA_TYPE),
                    Quote.text(name) + " has no other class than the usual one",
                    "remove x-java-type");
        }
        Optional<ContextType> type = type(schema);
        if (type.isEmpty()) {
            diagnostics.error(
                    ID,
                    schema.location(),
                    "the type of " + Quote.text(name) + " is none that a context can have",
                    "write \"type\": \"integer\", \"number\", \"boolean\" or \"string\" (with \"format\": \"date-time\" for "
                            + "a moment), or an array of strings");
        }
        return type;
    }

    private static Optional<ContextType> type(Schema schema) {
        if (schema.types().size() != 1) {
            return Optional.empty();
        }
        return switch (schema.types().iterator().next()) {
            case INTEGER -> Optional.of(ContextType.INTEGER);
            case NUMBER -> Optional.of(ContextType.NUMBER);
            case BOOLEAN -> Optional.of(ContextType.BOOLEAN);
            case STRING ->
                Optional.of("date-time".equals(schema.format()) ? ContextType.TIMESTAMP : ContextType.STRING);
            case ARRAY -> {
                Schema items = schema.items();
                yield items != null && items.types().equals(Set.of(SchemaType.STRING))
                        ? Optional.of(ContextType.STRINGS)
                        : Optional.empty();
            }
            case NULL, OBJECT -> Optional.empty();
        };
    }
}
