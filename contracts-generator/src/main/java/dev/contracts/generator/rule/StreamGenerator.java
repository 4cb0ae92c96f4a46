package dev.contracts.generator.rule;

import static dev.contracts.generator.naming.ClassNames.INSTANT;
import static dev.contracts.generator.naming.ClassNames.LIST;
import static dev.contracts.generator.naming.ClassNames.OBJECT;
import static dev.contracts.generator.naming.ClassNames.RULE;
import static dev.contracts.generator.naming.ClassNames.STRING;
import static dev.contracts.generator.naming.ClassNames.nullable;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.contracts.generator.expression.ExpressionGenerator;
import dev.contracts.generator.expression.ExpressionTypes;
import dev.contracts.generator.expression.JavaExpression;
import dev.contracts.generator.expression.RecordReads;
import dev.contracts.generator.expression.VariableScope;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaDiagnostics;
import dev.contracts.model.ContractModel;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.RepeatedOperands;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.stream.StreamDeadline;
import dev.contracts.runtime.stream.StreamIdentity;
import dev.contracts.runtime.stream.StreamProgram;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The {@code x-stream} section of a contract becomes a StreamProgram, and its state a record. */
public final class StreamGenerator {
    private final JavaNames bindings;
    private final ExpressionTypes types;
    private final ContractModel contract;
    private final StreamModel stream;
    private final RuleGenerator rules;
    private final JavaDiagnostics problems;
    private final ClassBuilder draft;
    private final TypeName payload;
    private final StateGenerator state;

    public StreamGenerator(
            JavaNames bindings,
            ContractModel contract,
            StreamModel stream,
            RuleGenerator rules,
            JavaDiagnostics problems) {
        this.bindings = bindings;
        this.types = new ExpressionTypes(new JavaTypes(bindings));
        this.contract = contract;
        this.stream = stream;
        this.rules = rules;
        this.problems = problems;
        this.draft = new ClassBuilder(
                bindings.helper(contract.name(), contract.name() + "-stream"),
                "What holds over a sequence of payloads of the contract " + contract.name() + ".");
        this.payload = new JavaTypes(bindings).of(contract.type()).box();
        this.state = new StateGenerator(this, stream.state());
        if (!RecordReads.areSame(contract.type())) {
            problems.add(
                    contract.schema().location(),
                    "a sequence of lists or maps of values that a record has as a class of their own",
                    "put an object around it");
        }
    }

    public ClassName name() {
        return draft.name();
    }

    /** Returns every rule of the section as reports know it, the rules of identities and the deadline included. */
    public List<CodeBlock> rules() {
        List<CodeBlock> all = new ArrayList<>();
        stream.rules().forEach(rule -> all.add(rules.rule(rule)));
        stream.identities().forEach(identity -> all.add(rules.rule(identity.rule())));
        if (stream.deadline() != null) {
            all.add(rules.constant(stream.deadline()));
        }
        return all;
    }

    public TypeSpec.Builder write() {
        for (String method : List.of(
                "rules",
                "key",
                "time",
                "initial",
                "next",
                "check",
                "identities",
                "deadline",
                "ends",
                "tree",
                "stateTree",
                "state",
                "parts")) {
            draft.freeMethod(method);
        }
        draft.add(listOfRules());
        draft.ownHelpers("key");
        draft.add(key());
        draft.ownHelpers("time");
        draft.add(time());
        draft.ownHelpers("initial");
        draft.add(state.initial());
        draft.ownHelpers("next");
        draft.add(state.next());
        draft.add(new StreamRuleGenerator(this, stream.rules()).check());
        draft.ownHelpers("identities");
        draft.add(identities());
        draft.add(deadline());
        draft.ownHelpers("ends");
        draft.add(ends());
        draft.add(tree());
        draft.add(state.tree());
        draft.add(state.ofTree());
        draft.add(method("parts", ClassNames.STREAM_PARTS)
                .addStatement("return $L", rules.streamParts(stream))
                .build());
        List<TypeSpec> identities = new ArrayList<>();
        for (IdentityRule identity : stream.identities()) {
            draft.ownHelpers(
                    Identifiers.component(RuleGenerator.words(identity.rule().id())));
            identities.add(new IdentityGenerator(this, identity).write());
        }
        TypeSpec.Builder type = draft.build(true);
        type.addSuperinterface(ParameterizedTypeName.get(ClassName.get(StreamProgram.class), payload, state.name()));
        identities.forEach(type::addType);
        return type.addType(state.write());
    }

    /** A method that an interface of the runtime declares. */
    static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    /** Everything that an expression on two payloads may use. */
    VariableScope variables() {
        VariableScope variables = new VariableScope(types);
        variables.declareStart(Node.Root.SELF, ValueType.of(contract.type()));
        variables.declareStart(Node.Root.PREVIOUS, ValueType.of(contract.type()));
        state.declare(variables);
        variables.declareSteps();
        return variables;
    }

    JavaExpression emit(CheckedExpression expression, VariableScope variables) {
        ExpressionGenerator emitter = emitter(variables, expression, RepeatedOperands.of(expression.node()));
        return emitter.settled(emitter.emit(expression.node()));
    }

    private JavaExpression text(CheckedExpression expression, VariableScope variables) {
        ExpressionGenerator emitter = emitter(variables, expression, RepeatedOperands.of(expression.node()));
        return emitter.text(emitter.emit(expression.node()));
    }

    private MethodSpec listOfRules() {
        return method("rules", ParameterizedTypeName.get(LIST, RULE))
                .addStatement("return $T.of($L)", LIST, CodeBlock.join(rules(), ", "))
                .build();
    }

    private MethodSpec key() {
        MethodSpec.Builder key =
                method("key", STRING).addParameter(payload, "self").addParameter(ClassNames.RULE_STEPS, "steps");
        CheckedExpression expression = stream.key();
        return expression == null
                ? key.addStatement("return $S", "").build()
                : key.addStatement("return $L", text(expression, variables()).code())
                        .build();
    }

    private MethodSpec time() {
        MethodSpec.Builder time = method("time", nullable(INSTANT))
                .addParameter(payload, "self")
                .addParameter(ClassNames.RULE_STEPS, "steps");
        CheckedExpression expression = stream.time();
        return expression == null
                ? time.addStatement("return null").build()
                : time.addStatement("return $L", emit(expression, variables()).code())
                        .build();
    }

    private MethodSpec identities() {
        TypeName any = ParameterizedTypeName.get(
                ClassName.get(StreamIdentity.class), payload, WildcardTypeName.subtypeOf(OBJECT));
        TypeName list = ParameterizedTypeName.get(LIST, any);
        if (stream.identities().isEmpty()) {
            return method("identities", list)
                    .addStatement("return $T.of()", LIST)
                    .build();
        }
        CodeBlock all = stream.identities().stream()
                .map(identity -> CodeBlock.of("new $L()", new IdentityGenerator(this, identity).name()))
                .collect(CodeBlock.joining(", "));
        // always the same ones: the checker remembers items by their identity
        draft.add(FieldSpec.builder(list, "IDENTITIES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($L)", LIST, all)
                .build());
        return method("identities", list).addStatement("return IDENTITIES").build();
    }

    private MethodSpec deadline() {
        MethodSpec.Builder deadline = method("deadline", nullable(ClassName.get(StreamDeadline.class)));
        if (stream.deadline() == null) {
            return deadline.addStatement("return null").build();
        }
        return deadline.addStatement(
                        "return new $T($L, $T.ofSeconds($LL, $L))",
                        ClassName.get(StreamDeadline.class),
                        rules.constant(stream.deadline()),
                        ClassNames.DURATION,
                        stream.deadline().within().toSeconds(),
                        stream.deadline().within().toNanosPart())
                .build();
    }

    private MethodSpec ends() {
        MethodSpec.Builder ends = method("ends", TypeName.BOOLEAN)
                .addParameter(payload, "self")
                .addParameter(state.name(), "state")
                .addParameter(ClassNames.RULE_STEPS, "steps");
        CheckedExpression until =
                stream.deadline() == null ? null : stream.deadline().until();
        return until == null
                ? ends.addStatement("return false").build()
                : ends.addStatement("return $L", emit(until, variables()).code())
                        .build();
    }

    private MethodSpec tree() {
        return method("tree", nullable(OBJECT))
                .addParameter(payload, "self")
                .addStatement(
                        "return new $T($T.CONTRACT.write(self)).readTree()", ClassNames.JSON_CURSOR, contractHolder())
                .build();
    }

    private ClassName contractHolder() {
        return bindings.holder(contract);
    }

    TypeName payload() {
        return payload;
    }

    ContractModel contract() {
        return contract;
    }

    ClassName state() {
        return state.name();
    }

    ClassBuilder draft() {
        return draft;
    }

    ExpressionTypes types() {
        return types;
    }

    CodeBlock ruleConstant(RuleModel rule) {
        return rules.constant(rule);
    }

    ExpressionGenerator emitter(VariableScope variables, CheckedExpression expression, RepeatedOperands repeated) {
        return new ExpressionGenerator(variables, draft, bindings, problems, expression.location(), repeated);
    }

    JavaNames bindings() {
        return bindings;
    }
}
