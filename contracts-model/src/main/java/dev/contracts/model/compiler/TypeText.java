package dev.contracts.model.compiler;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.ValueType;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Types and lists in sentences. */
final class TypeText {
    private TypeText() {}

    /** {@code an int}, {@code a list(string)}. */
    static String a(ValueType type) {
        String text = type.toString();
        return ("aeiouAEIOU".indexOf(text.charAt(0)) >= 0 ? "an " : "a ") + text;
    }

    /** The types of arguments: {@code int and double}. */
    static String types(List<Node> arguments) {
        return arguments.stream().map(argument -> argument.type().toString()).collect(Collectors.joining(" and "));
    }

    /** {@code a, b, c}, cut after twelve. */
    static String some(Collection<String> names) {
        String shown = names.stream().limit(12).collect(Collectors.joining(", "));
        return names.size() > 12 ? shown + " …" : shown;
    }
}
