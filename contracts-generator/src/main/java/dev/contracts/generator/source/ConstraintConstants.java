package dev.contracts.generator.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.ConstraintNames;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * The constraints that a generated class reports: constants of a nested class, which Java initialises when the first of them
 * is violated, so that payloads without violations do not pay for them.
 */
public final class ConstraintConstants {
    private static final String HOLDER = "Constraints";

    /** The most bytes that the initialiser of a class may take, of 65,535: an item of an array takes eight. */
    private static final int MOST_BYTES = 48_000;

    private final ClassName host;
    private final Map<Constraint, CodeBlock> references = new HashMap<>();
    private final Set<String> names = new TreeSet<>();
    private final List<TypeSpec.Builder> holders = new ArrayList<>();
    private int bytes = MOST_BYTES;

    /** @param host the class that has them nested in it */
    public ConstraintConstants(ClassName host) {
        this.host = host;
    }

    /**
     * Returns a statement that reports a violation.
     *
     * @param offset the expression for the offset of the value
     */
    public CodeBlock refused(Constraint constraint, String offset) {
        return CodeBlock.of("out.refused($L, $L)", reference(constraint), offset);
    }

    /** Returns the constant, which is declared unless it is there. */
    public CodeBlock reference(Constraint constraint) {
        CodeBlock known = references.get(constraint);
        if (known != null) {
            return known;
        }
        String name = Identifiers.free(ConstraintNames.of(constraint, names), names);
        bytes += 50
                + (constraint instanceof EnumConstraint choice
                        ? 8 * choice.values().size()
                        : 0);
        if (bytes > MOST_BYTES) {
            holders.add(holder());
            bytes = 0;
        }
        int last = holders.size() - 1;
        holders.get(last)
                .addField(FieldSpec.builder(Constraint.class, name, Modifier.STATIC, Modifier.FINAL)
                        .initializer(constraint.accept(ConstraintLiteral.VISITOR))
                        .build());
        CodeBlock reference = CodeBlock.of("$T.$L", host.nestedClass(holderName(last)), name);
        references.put(constraint, reference);
        return reference;
    }

    private TypeSpec.Builder holder() {
        return TypeSpec.classBuilder(holderName(holders.size()))
                .addAnnotation(ClassNames.GENERATED)
                .addJavadoc("Constraints of the schema; the class is initialized when the first of them is violated.")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    private static String holderName(int index) {
        return index == 0 ? HOLDER : HOLDER + (index + 1);
    }

    /** Nests the constants in the class, when there are any. */
    public void addTo(TypeSpec.Builder type) {
        for (TypeSpec.Builder holder : holders) {
            type.addType(holder.build());
        }
    }
}
