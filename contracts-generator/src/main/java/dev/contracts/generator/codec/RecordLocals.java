package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.Component;
import dev.contracts.model.naming.Identifiers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The local variables that hold the components of a record until all of its properties are read. */
final class RecordLocals {
    /** The other variables of a method that decodes an object. */
    private static final Set<String> OTHERS =
            Set.of("in", "out", "at", "before", "property", "present", "result", "jsonType");

    private final List<Local> locals = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>(OTHERS);

    /** A component and the variable that holds it. */
    record Local(Component component, String name) {}

    RecordLocals(List<Component> components) {
        for (Component component : components) {
            String name = component.name();
            locals.add(new Local(component, free(OTHERS.contains(name) ? name + "Value" : name)));
        }
    }

    /** Returns a name that no variable of the method has yet. */
    String free(String wanted) {
        return Identifiers.freeVariable(wanted, taken);
    }

    /** Returns the variable of a property; null if no component holds it alone. */
    @Nullable
    Local of(String property) {
        return locals.stream()
                .filter(local ->
                        !local.component().isRest() && local.component().json().equals(property))
                .findFirst()
                .orElse(null);
    }

    /** Returns the variable of the undeclared properties; null if the record does not have them. */
    @Nullable
    Local rest() {
        return locals.stream()
                .filter(local -> local.component().isRest())
                .findFirst()
                .orElse(null);
    }

    void declare(CodeBlock.Builder code) {
        for (Local local : locals) {
            TypeName java = local.component().java();
            if (local.component().isRest()) {
                code.addStatement("$T $L = new $T<>()", java, local.name(), ClassNames.LINKED_HASH_MAP);
            } else {
                TypeName type = java.isPrimitive() ? java : nullable(java);
                code.addStatement("$T $L = $L", type, local.name(), DecoderGenerator.nothing(java));
            }
        }
    }

    /** Returns the arguments of the record's constructor. */
    CodeBlock arguments() {
        return locals.stream().map(local -> CodeBlock.of("$L", local.name())).collect(CodeBlock.joining(", "));
    }
}
