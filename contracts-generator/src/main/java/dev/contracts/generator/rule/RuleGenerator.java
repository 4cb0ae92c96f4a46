package dev.contracts.generator.rule;

import static dev.contracts.generator.naming.ClassNames.EXPLAINED_RULE;
import static dev.contracts.generator.naming.ClassNames.RULE;
import static dev.contracts.generator.naming.ClassNames.RULE_ERROR;
import static dev.contracts.generator.naming.ClassNames.VIOLATION_COLLECTOR;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.Rule;
import dev.contracts.generator.expression.ExpressionGenerator;
import dev.contracts.generator.expression.ExpressionTypes;
import dev.contracts.generator.expression.JavaExpression;
import dev.contracts.generator.expression.RecordReads;
import dev.contracts.generator.expression.VariableScope;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.naming.JavaTypes;
import dev.contracts.generator.schema.ValueSchemas;
import dev.contracts.generator.source.ClassBuilder;
import dev.contracts.generator.source.JavaDiagnostics;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.ContractModel;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.RepeatedOperands;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.stream.DeadlineModel;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.model.type.TypeUse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The class of a contract's rules: a constant and a method for each, and for each type a method that runs its rules. */
public final class RuleGenerator {
    /** The most rules that a method runs, or an initialiser makes: of more, each has a method, and methods call parts of them. */
    static final int MOST_IN_A_METHOD = 200;

    private final JavaNames bindings;
    private final ExpressionTypes types;
    private final ContractModel contract;
    private final JavaDiagnostics problems;
    private final ClassBuilder draft;
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, String> trees = new LinkedHashMap<>();
    private final Set<String> taken = new TreeSet<>();
    private final boolean many;
    private final String sites;
    private final String streamParts;

    public RuleGenerator(JavaNames bindings, ContractModel contract, JavaDiagnostics problems) {
        this.bindings = bindings;
        this.types = new ExpressionTypes(new JavaTypes(bindings));
        this.contract = contract;
        this.problems = problems;
        this.many = contract.allRules().size() > MOST_IN_A_METHOD;
        this.draft = new ClassBuilder(
                bindings.helper(contract.name(), contract.name() + "-rules"),
                "The rules of the contract " + contract.name() + ".");
        ExplanationGenerator.FACTORIES.forEach(draft::freeMethod);
        sites = draft.freeMethod("sites");
        streamParts = draft.freeMethod("streamParts");
        taken.addAll(ExplanationGenerator.FUNCTIONS);
        contract.rules().forEach(this::constant);
    }

    public TypeSpec.Builder write() {
        return draft.build().addType(RuleLiterals.explanation(trees));
    }

    /** Returns the name of the constant of a rule that has one. */
    private String constantName(RuleModel rule) {
        return Objects.requireNonNull(constants.get(rule.id()));
    }

    /** The call that gives the places where the rules run, and what they read. */
    public CodeBlock sites() {
        draft.add(MethodSpec.methodBuilder(sites)
                .addJavadoc("Returns where the rules run and what they read, for payloads with structural violations.")
                .addModifiers(Modifier.STATIC)
                .returns(ClassNames.RULE_SITES)
                .addStatement("return $L", new SiteGenerator(draft, sites, this::constantName).write(contract))
                .build());
        return CodeBlock.of("$T.$L()", draft.name(), sites);
    }

    /** The call that gives the rules on sequences for payloads with structural violations. */
    CodeBlock streamParts(StreamModel stream) {
        stream.rules().forEach(this::constant);
        stream.identities().forEach(identity -> constant(identity.rule()));
        draft.add(MethodSpec.methodBuilder(streamParts)
                .addJavadoc(
                        "Returns the rules on sequences and what they read, for payloads with structural violations.")
                .addModifiers(Modifier.STATIC)
                .returns(ClassNames.STREAM_PARTS)
                .addStatement(
                        "return $L", new StreamPartsGenerator(draft, streamParts, this::constantName).write(stream))
                .build());
        return CodeBlock.of("$T.$L()", draft.name(), streamParts);
    }

    public ClassName name() {
        return draft.name();
    }

    public boolean isEmpty() {
        return constants.isEmpty();
    }

    /** The rule, as reports know it. */
    public CodeBlock rule(RuleModel rule) {
        return CodeBlock.of("$L.rule()", constant(rule));
    }

    /** The rule and its explanation as a constant of the class. */
    CodeBlock constant(RuleModel rule) {
        if (!constants.containsKey(rule.id())) {
            String words = words(rule.id());
            String tree = draft.freeMethod("explain" + Identifiers.type(words));
            trees.put(rule.id(), tree);
            CodeBlock made = CodeBlock.of(
                    "new $T($L, new Explanation($L))",
                    EXPLAINED_RULE,
                    RuleLiterals.rule(rule.toRule()),
                    JavaText.literal(rule.id()));
            declare(rule.toRule(), EXPLAINED_RULE, many ? call(words, made) : made);
            draft.add(MethodSpec.methodBuilder(tree)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(ClassNames.EXPRESSION)
                    .addStatement("return $L", ExplanationGenerator.write(rule.explanation()))
                    .build());
        }
        return reference(rule.id());
    }

    /** Makes a method for what an initialiser has no room for, and returns its call. */
    private CodeBlock call(String words, CodeBlock made) {
        String method = draft.freeMethod("make" + Identifiers.type(words));
        draft.add(MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(EXPLAINED_RULE)
                .addStatement("return $L", made)
                .build());
        return CodeBlock.of("$L()", method);
    }

    /** The rule of a deadline as a constant of the class. */
    CodeBlock constant(DeadlineModel deadline) {
        if (!constants.containsKey(deadline.id())) {
            declare(deadline.toRule(), RULE, RuleLiterals.rule(deadline.toRule()));
        }
        return reference(deadline.id());
    }

    /** Returns what the id of a rule says behind the name of its contract. */
    static String words(String id) {
        return id.substring(id.indexOf('.') + 1);
    }

    private CodeBlock reference(String id) {
        return CodeBlock.of("$T.$L", draft.name(), constants.get(id));
    }

    private void declare(Rule rule, ClassName type, CodeBlock value) {
        String words = words(rule.id());
        String name = Identifiers.free(Identifiers.constant(words), taken);
        constants.put(rule.id(), name);
        draft.add(FieldSpec.builder(type, name, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", JavaText.javadoc(rule.message()))
                .initializer(value)
                .build());
    }

    /** The rules of the value at {@code value}, but for those of a branch that was chosen, which asks its own. */
    public List<RuleModel> rulesOf(ValueSchemas value) {
        List<RuleModel> rules = new ArrayList<>();
        for (Schema schema : value.schemas()) {
            if (!value.chosen().contains(schema)) {
                rules.addAll(contract.rulesOf(schema));
            }
        }
        return rules;
    }

    /** Runs the rules that the nodes of a value carry, on a value of the value's type; nothing when they carry none. */
    public CodeBlock at(ValueSchemas value, CodeBlock self) {
        TypeUse use = value.use();
        List<RuleModel> rules = rulesOf(value);
        if (rules.isEmpty() || use == null) {
            return CodeBlock.of("");
        }
        ValueType type = ValueType.of(use.type());
        List<Object> key = List.of("check", type, rules);
        boolean there = draft.knows(key);
        String method = draft.method(key, "check" + simpleName(types.of(type)));
        if (!there) {
            check(method, rules, type);
        }
        return CodeBlock.builder()
                .addStatement("$T.$L($L, at, out)", draft.name(), method, RecordReads.seen(self, use.type(), types))
                .build();
    }

    /** Writes a method that runs rules, the first ones itself and the others by methods of their own. */
    private void check(String method, List<RuleModel> rules, ValueType type) {
        MethodSpec.Builder check = MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.STATIC)
                .addParameter(types.of(type), "self")
                .addParameter(TypeName.INT, "at")
                .addParameter(VIOLATION_COLLECTOR, "out");
        int here = Math.min(rules.size(), MOST_IN_A_METHOD);
        rules.subList(0, here).forEach(rule -> run(rule, type, check));
        if (here < rules.size()) {
            String more = draft.freeMethod(method + "More");
            check.addStatement("$L(self, at, out)", more);
            check(more, rules.subList(here, rules.size()), type);
        }
        draft.add(check.build());
    }

    private static String simpleName(TypeName type) {
        TypeName plain = type.withoutAnnotations().box();
        ClassName name = plain instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) plain;
        return name.simpleName();
    }

    private void run(RuleModel rule, ValueType type, MethodSpec.Builder check) {
        Condition condition = condition(rule, type);
        CodeBlock constant = CodeBlock.of("$L", constants.get(rule.id()));
        if (!rule.context().isEmpty()) {
            check.beginControlFlow("if (out.runs($L))", constant);
        }
        report(condition.call(), condition.fails(), CodeBlock.of("$L, at", constant), check);
        if (!rule.context().isEmpty()) {
            check.endControlFlow();
        }
    }

    /**
     * Runs a rule, and reports when it does not hold or cannot be evaluated.
     *
     * @param reported what is said of it: the rule, and where it was evaluated
     */
    static void report(CodeBlock call, boolean fails, CodeBlock reported, MethodSpec.Builder check) {
        if (fails) {
            check.beginControlFlow("try");
        }
        check.beginControlFlow("if (!$L)", call)
                .addStatement("out.failed($L)", reported)
                .endControlFlow();
        if (fails) {
            check.nextControlFlow("catch ($T e)", RULE_ERROR)
                    .addStatement("out.failed($L, e)", reported)
                    .endControlFlow();
        }
    }

    /** A rule as the call of a method, and whether it may fail. */
    private record Condition(CodeBlock call, boolean fails) {}

    private Condition condition(RuleModel rule, ValueType type) {
        String words = words(rule.id());
        String method = draft.freeMethod(Identifiers.component(words));
        draft.ownHelpers(method);
        VariableScope variables = new VariableScope(types);
        variables.declareStart(Node.Root.SELF, type);
        MethodSpec.Builder code = MethodSpec.methodBuilder(method)
                .addJavadoc("$L", JavaText.javadoc(rule.text()))
                .addModifiers(Modifier.STATIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(types.of(type), "self");
        CodeBlock.Builder arguments = CodeBlock.builder().add("self");
        for (ContextVariable value : ContextAccess.values(contract, rule)) {
            code.addParameter(variables.declareContext(value).parameter());
            arguments.add(", out.context().$L", ContextAccess.read(value));
        }
        variables.declareSteps();
        Node expression = rule.expression().node();
        ExpressionGenerator emitter = new ExpressionGenerator(
                variables, draft, bindings, problems, rule.expression().location(), RepeatedOperands.of(expression));
        JavaExpression body = emitter.emit(expression);
        if (variables.usesSteps()) {
            code.addParameter(ClassNames.RULE_STEPS, "steps");
            arguments.add(", out.steps($L)", constants.get(rule.id()));
        }
        draft.add(code.addStatement("return $L", emitter.primitive(body, 0)).build());
        return new Condition(CodeBlock.of("$L($L)", method, arguments.build()), body.fails());
    }
}
