package dev.contracts.generator.source;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.runtime.constraint.AdditionalPropertiesConstraint;
import dev.contracts.runtime.constraint.AlternativesConstraint;
import dev.contracts.runtime.constraint.ConstConstraint;
import dev.contracts.runtime.constraint.Constraint;
import dev.contracts.runtime.constraint.ConstraintVisitor;
import dev.contracts.runtime.constraint.ContainsConstraint;
import dev.contracts.runtime.constraint.CountConstraint;
import dev.contracts.runtime.constraint.DependentRequiredConstraint;
import dev.contracts.runtime.constraint.EnumConstraint;
import dev.contracts.runtime.constraint.FalseSchemaConstraint;
import dev.contracts.runtime.constraint.FormatConstraint;
import dev.contracts.runtime.constraint.NotConstraint;
import dev.contracts.runtime.constraint.NumberConstraint;
import dev.contracts.runtime.constraint.PatternConstraint;
import dev.contracts.runtime.constraint.PropertyNamesConstraint;
import dev.contracts.runtime.constraint.RequiredConstraint;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.constraint.TypeConstraint;
import dev.contracts.runtime.constraint.UniqueItemsConstraint;
import java.util.List;

/** The Java expression that makes an equal constraint. */
final class ConstraintLiteral implements ConstraintVisitor<CodeBlock> {
    static final ConstraintLiteral VISITOR = new ConstraintLiteral();

    private ConstraintLiteral() {}

    @Override
    public CodeBlock visit(TypeConstraint constraint) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        constraint.types().forEach(type -> arguments.add(", $T.$L", SchemaType.class, type));
        return made(constraint, "of", arguments.build());
    }

    @Override
    public CodeBlock visit(EnumConstraint constraint) {
        List<String> strings = constraint.strings();
        boolean onlyStrings = strings.size() == constraint.values().size();
        CodeBlock.Builder arguments = CodeBlock.builder();
        (onlyStrings ? strings : constraint.values()).forEach(value -> arguments.add(argument(value)));
        return made(constraint, onlyStrings ? "ofStrings" : "of", arguments.build());
    }

    @Override
    public CodeBlock visit(ConstConstraint constraint) {
        return constraint.strings().isEmpty()
                ? constructed(constraint, constraint.value())
                : made(constraint, "ofString", argument(constraint.strings().get(0)));
    }

    @Override
    public CodeBlock visit(NumberConstraint constraint) {
        return made(
                constraint, constraint.keyword(), argument(constraint.value().toString()));
    }

    @Override
    public CodeBlock visit(CountConstraint constraint) {
        return made(constraint, constraint.keyword(), count(constraint.count()));
    }

    @Override
    public CodeBlock visit(PatternConstraint constraint) {
        return constructed(constraint, constraint.pattern());
    }

    @Override
    public CodeBlock visit(FormatConstraint constraint) {
        return constructed(constraint, constraint.format());
    }

    @Override
    public CodeBlock visit(UniqueItemsConstraint constraint) {
        return constructed(constraint);
    }

    @Override
    public CodeBlock visit(RequiredConstraint constraint) {
        return constructed(constraint, constraint.property());
    }

    @Override
    public CodeBlock visit(DependentRequiredConstraint constraint) {
        return constructed(constraint, constraint.property(), constraint.because());
    }

    @Override
    public CodeBlock visit(AdditionalPropertiesConstraint constraint) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        constraint.declared().forEach(name -> arguments.add(argument(name)));
        return made(constraint, "of", arguments.build());
    }

    @Override
    public CodeBlock visit(PropertyNamesConstraint constraint) {
        CodeBlock.Builder arguments = CodeBlock.builder();
        constraint.demands().forEach(demand -> arguments.add(", $L", demand.accept(this)));
        return made(constraint, "of", arguments.build());
    }

    @Override
    public CodeBlock visit(AlternativesConstraint constraint) {
        return counted(constraint, constraint.alternatives());
    }

    @Override
    public CodeBlock visit(ContainsConstraint constraint) {
        return counted(constraint, constraint.count());
    }

    /** A call of a constructor that takes the schema pointer, the keyword and a number. */
    private static CodeBlock counted(Constraint constraint, long count) {
        return CodeBlock.of(
                "new $T($L$L$L)",
                constraint.getClass(),
                pointer(constraint),
                argument(constraint.keyword()),
                count(count));
    }

    @Override
    public CodeBlock visit(NotConstraint constraint) {
        return constructed(constraint, constraint.refused());
    }

    @Override
    public CodeBlock visit(FalseSchemaConstraint constraint) {
        return constructed(constraint, constraint.keyword());
    }

    /** A call of a static method, whose first argument is the schema pointer. */
    private static CodeBlock made(Constraint constraint, String method, CodeBlock arguments) {
        return CodeBlock.of("$T.$L($L$L)", constraint.getClass(), method, pointer(constraint), arguments);
    }

    /** A call of the constructor, whose first argument is the schema pointer. */
    private static CodeBlock constructed(Constraint constraint, String... arguments) {
        CodeBlock.Builder list = CodeBlock.builder();
        for (String argument : arguments) {
            list.add(argument(argument));
        }
        return CodeBlock.of("new $T($L$L)", constraint.getClass(), pointer(constraint), list.build());
    }

    private static String pointer(Constraint constraint) {
        return JavaText.literal(constraint.schemaPointer());
    }

    private static CodeBlock argument(String text) {
        return CodeBlock.of(", $L", JavaText.literal(text));
    }

    private static CodeBlock count(long count) {
        return CodeBlock.of(count > Integer.MAX_VALUE ? ", $LL" : ", $L", count);
    }
}
