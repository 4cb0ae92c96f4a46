package dev.contracts.generator.codec;

import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.schema.ValueSchemas.Kind;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Constraints;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.runtime.ListBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The statements that read an array. */
final class ArrayDecoderGenerator {
    private final DecoderGenerator decoders;
    private final ValueSchemas value;
    private final ClassBuilder host;
    private final @Nullable Type type;

    ArrayDecoderGenerator(DecoderGenerator decoders, ValueSchemas value, ClassBuilder host) {
        this.decoders = decoders;
        this.value = value;
        this.host = host;
        this.type = value.typeOf(Kind.ARRAY);
    }

    CodeBlock write() {
        CodeBlock.Builder code = CodeBlock.builder();
        ConstantConstraintGenerator.write(value, Kind.ARRAY, host, code);
        if (isSkipped()) {
            return code.addStatement("in.skip()").build();
        }
        remember(code);
        code.addStatement("in.tryArray()");
        array(code);
        return code.build();
    }

    /**
     * Writes, like {@link #write}, the code for a value that turns out to be an array while it is read.
     *
     * @param others what is to be done with values of other kinds; leaves the method
     * @return null when there is something to do before it is read
     */
    @Nullable
    CodeBlock atOnce(CodeBlock others) {
        if (!ConstantConstraintGenerator.isFree(value) || isSkipped()) {
            return null;
        }
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("if (!in.tryArray())").add(others).endControlFlow();
        remember(code);
        array(code);
        return code.build();
    }

    /** Returns whether neither the items nor their number are constrained. */
    private boolean isSkipped() {
        return value.use() == null
                && !counts()
                && value.schemas().stream().noneMatch(Schema::uniqueItems)
                && value.applied().item(0).refusing().isEmpty()
                && ValueDecoderGenerator.isUnconstrained(child(0));
    }

    /** Rules run only on an array in which nothing is wrong. */
    private void remember(CodeBlock.Builder code) {
        if (!decoders.rules().rulesOf(value).isEmpty()) {
            code.addStatement("int before = out.structural()");
        }
    }

    private void array(CodeBlock.Builder code) {
        TypeName element = element();
        if (element != null) {
            ClassName collector = isFixed(type) ? ClassName.get(ListBuilder.class) : ClassNames.LIST;
            code.addStatement(
                    "$T values = new $T<>()",
                    ParameterizedTypeName.get(collector, element),
                    isFixed(type) ? collector : ClassNames.ARRAY_LIST);
        }
        boolean counts = counts();
        if (counts) {
            code.addStatement("int count = 0");
        }
        code.beginControlFlow("while (in.nextItem())");
        elements(code);
        if (counts) {
            code.addStatement("count++");
        }
        code.endControlFlow();
        counted(code);
        finish(element, code);
    }

    private boolean counts() {
        return prefix() > 0
                || value.schemas().stream()
                        .anyMatch(schema -> schema.has(Keywords.MIN_ITEMS) || schema.has(Keywords.MAX_ITEMS));
    }

    /** Returns how many items are read apart: those of {@code prefixItems}, under a condition as far as something is watched. */
    private int prefix() {
        int certain = value.applied().prefixSize();
        int perhaps = value.maybe().prefixSize();
        while (perhaps > certain && ValueDecoderGenerator.isUnconstrained(child(perhaps - 1))) {
            perhaps--;
        }
        return Math.max(certain, perhaps);
    }

    private @Nullable TypeName element() {
        if (type instanceof ListType list) {
            return decoders.types().argument(list.element());
        }
        return type instanceof TupleType ? nullable(ClassNames.OBJECT) : null;
    }

    /** Returns whether what is read is a list of values that nobody can change, so that a record need not copy it. */
    private static boolean isFixed(@Nullable Type type) {
        if (!(type instanceof ListType list)) {
            return false;
        }
        Type element = list.element().type();
        boolean container = element instanceof ListType || element instanceof TupleType || element instanceof MapType;
        return container ? isFixed(element) : !(element instanceof AnyType);
    }

    private void elements(CodeBlock.Builder code) {
        int prefix = prefix();
        if (prefix == 0) {
            one(0, code);
            return;
        }
        code.beginControlFlow("switch (count)");
        for (int index = 0; index <= prefix; index++) {
            code.beginControlFlow("$L ->", index < prefix ? "case " + index : "default");
            one(index, code);
            code.endControlFlow();
        }
        code.endControlFlow();
    }

    private void one(int index, CodeBlock.Builder code) {
        for (Schema refusing : value.applied().item(index).refusing()) {
            code.addStatement(host.constraints().refused(Constraints.noFurtherItems(refusing), "in.offset()"));
        }
        CodeBlock call = decoders.call(
                child(index), host, type == null ? host.within("check", value, "item") : host.within(value, "item"));
        if (type instanceof TupleType) {
            // elements of a tuple are kept as trees; reading them runs their rules
            code.addStatement("int item = in.offset()");
            code.addStatement(call);
            code.addStatement("in.reset(item)");
            code.addStatement("values.add(in.readTree())");
        } else if (type != null) {
            code.addStatement("values.add($L)", call);
        } else {
            code.addStatement(call);
        }
    }

    private ValueSchemas child(int index) {
        return ValueSchemas.of(
                value.applied().item(index), value.maybe().item(index), use(index), value.named(), Set.of());
    }

    private @Nullable TypeUse use(int index) {
        if (type instanceof ListType list) {
            return list.element();
        }
        if (type instanceof TupleType tuple) {
            return index < tuple.items().size() ? tuple.items().get(index) : tuple.rest();
        }
        return null;
    }

    private void counted(CodeBlock.Builder code) {
        for (Schema schema : value.schemas()) {
            Long least = schema.value(Keywords.MIN_ITEMS);
            if (least != null && least > 0) {
                ConstraintChecks.check(
                        CodeBlock.of("count < $L", NumberConstraintGenerator.index(least)),
                        schema,
                        Keywords.MIN_ITEMS,
                        host,
                        code);
            }
            Long most = schema.value(Keywords.MAX_ITEMS);
            if (most != null) {
                ConstraintChecks.check(
                        CodeBlock.of("count > $L", NumberConstraintGenerator.index(most)),
                        schema,
                        Keywords.MAX_ITEMS,
                        host,
                        code);
            }
            if (schema.uniqueItems()) {
                ConstraintChecks.check(
                        CodeBlock.of("$T.repeats(in, at)", ClassNames.EXACT_VALUES),
                        schema,
                        Keywords.UNIQUE_ITEMS,
                        host,
                        code);
            }
        }
    }

    private void finish(@Nullable TypeName element, CodeBlock.Builder code) {
        if (element == null) {
            decoders.end(value, code);
            return;
        }
        String list = "values";
        CodeBlock rules = decoders.rules().at(value, CodeBlock.of(isFixed(type) ? "list" : "values"));
        if (isFixed(type)) {
            list = rules.isEmpty() ? "values.toList()" : "list";
            if (!rules.isEmpty()) {
                code.addStatement("$T list = values.toList()", ParameterizedTypeName.get(ClassNames.LIST, element));
            }
        }
        if (!rules.isEmpty()) {
            code.beginControlFlow("if (out.structural() == before)").add(rules).endControlFlow();
        }
        code.addStatement("return $L", list);
    }
}
