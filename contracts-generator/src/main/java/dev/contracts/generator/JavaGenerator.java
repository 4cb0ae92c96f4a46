package dev.contracts.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.codec.DecoderGenerator;
import dev.contracts.generator.codec.EncoderGenerator;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.rule.ExplanationGenerator;
import dev.contracts.generator.rule.RuleGenerator;
import dev.contracts.generator.rule.StreamGenerator;
import dev.contracts.generator.source.GeneratedFile;
import dev.contracts.generator.source.JavaDiagnostics;
import dev.contracts.generator.source.JavaText;
import dev.contracts.generator.source.SourceLayout;
import dev.contracts.generator.type.EnumGenerator;
import dev.contracts.generator.type.QueryGenerator;
import dev.contracts.generator.type.RecordGenerator;
import dev.contracts.generator.type.UnionGenerator;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.UnionType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * Contracts become Java: records, enums and sealed interfaces that a consumer sees, and decoders, encoders and rules that only
 * need {@code contracts-core}. The same contracts give the same bytes, on any machine.
 */
public final class JavaGenerator {
    /** Members that generated code names without their class. */
    private static final Map<ClassName, List<String>> STATIC_IMPORTS = Map.of(
            ClassNames.EXPRESSION,
            ExplanationGenerator.FACTORIES,
            ClassNames.RULE_FUNCTION,
            ExplanationGenerator.FUNCTIONS,
            ClassNames.jackson("JsonFormat").nestedClass("Shape"),
            List.of("STRING"),
            ClassNames.jackson("JsonInclude").nestedClass("Include"),
            List.of("ALWAYS", "NON_NULL"));

    private JavaGenerator() {}

    /**
     * The sources of a set of contracts, by path.
     *
     * @param basePackage each contract has a package of its own below it
     * @throws dev.contracts.model.diagnostic.ContractException when something in a contract cannot be turned into Java; with everything
     *     of that kind
     * @throws IllegalArgumentException when the base package is no package name
     */
    public static List<GeneratedFile> generate(ContractSet contracts, String basePackage) {
        if (!SourceVersion.isName(basePackage, SourceVersion.RELEASE_17)) {
            throw new IllegalArgumentException("not the name of a package: " + basePackage);
        }
        JavaDiagnostics problems = new JavaDiagnostics();
        JavaNames bindings = new JavaNames(contracts.contracts(), basePackage);
        Map<ClassName, TypeSpec> types = new TreeMap<>(Comparator.comparing(ClassName::canonicalName));
        contracts.contracts().forEach(contract -> new ContractFiles(contract, bindings, problems).write(types));
        problems.throwIfAny();
        Map<String, GeneratedFile> files = new TreeMap<>();
        types.forEach((name, type) -> add(file(name, type), files));
        IndexGenerator index = new IndexGenerator(contracts, bindings);
        add(file(index.name(), index.write()), files);
        types.keySet().stream().map(ClassName::packageName).distinct().forEach(name -> add(packageInfo(name), files));
        return List.copyOf(files.values());
    }

    /** Returns the name of the class, among the sources, that finds every contract: an implementation of {@code ContractIndex}. */
    public static String indexName(String basePackage) {
        return IndexGenerator.name(basePackage).canonicalName();
    }

    private static void add(GeneratedFile file, Map<String, GeneratedFile> files) {
        files.put(file.path(), file);
    }

    private static GeneratedFile file(ClassName name, TypeSpec type) {
        JavaFile.Builder file = JavaFile.builder(name.packageName(), type)
                .addFileComment(GeneratedFile.MARKER)
                .indent("    ")
                .skipJavaLangImports(true);
        String plain = type.toString();
        STATIC_IMPORTS.forEach((owner, members) -> members.stream()
                .filter(member -> Pattern.compile(Pattern.quote(owner.canonicalName() + "." + member) + "\\b")
                        .matcher(plain)
                        .find())
                .forEach(member -> file.addStaticImport(owner, member)));
        return new GeneratedFile(
                name.canonicalName().replace('.', '/') + ".java",
                SourceLayout.of(file.build().toString()));
    }

    private static GeneratedFile packageInfo(String name) {
        String text = "// " + GeneratedFile.MARKER + "\n@" + ClassNames.NULL_MARKED.canonicalName() + "\npackage "
                + name + ";\n";
        return new GeneratedFile(name.replace('.', '/') + "/package-info.java", text);
    }

    /** The files of one contract. */
    private record ContractFiles(ContractModel contract, JavaNames bindings, JavaDiagnostics problems) {
        void write(Map<ClassName, TypeSpec> types) {
            ClassName holder = bindings.holder(contract);
            ContractGenerator contracts = new ContractGenerator(bindings, contract);
            FieldSpec constant = FieldSpec.builder(
                            ParameterizedTypeName.get(ClassNames.CONTRACT, contracts.payload()),
                            "CONTRACT",
                            Modifier.PUBLIC,
                            Modifier.STATIC,
                            Modifier.FINAL)
                    .addJavadoc("Reads, checks and writes payloads of this contract.")
                    .initializer("new $T()", contracts.name())
                    .build();
            EncoderGenerator encoders = new EncoderGenerator(bindings, contract);
            for (NominalType type : JavaNames.typesOf(contract)) {
                TypeSpec.Builder spec = spec(type);
                if (bindings.of(type).equals(holder)) {
                    spec.addField(constant);
                }
                put(bindings.of(type), spec, types);
                if (!(type instanceof EnumType)) {
                    TypeSpec.Builder encoder = encoders.write(type);
                    put(bindings.encoder(contract, type), encoder, types);
                }
            }
            if (!types.containsKey(holder)) {
                put(holder, holderOf(constant, holder), types);
            }
            RuleGenerator rules = new RuleGenerator(bindings, contract, problems);
            DecoderGenerator decoders = new DecoderGenerator(bindings, contract, rules, problems);
            StreamGenerator stream = stream(rules);
            put(
                    contracts.name(),
                    contracts.write(rules, decoders.root(), encoders.root(CodeBlock.of("value")), stream),
                    types);
            if (stream != null) {
                put(stream.name(), stream.write(), types);
            }
            decoders.write().forEach((name, spec) -> put(name, spec, types));
            if (!rules.isEmpty()) {
                put(rules.name(), rules.write(), types);
            }
            if (!contract.query().isEmpty()) {
                ClassName query = bindings.helper(contract.name(), contract.name() + "-query");
                put(query, new QueryGenerator(bindings, contract).write(), types);
            }
        }

        private @Nullable StreamGenerator stream(RuleGenerator rules) {
            return contract.stream() == null
                    ? null
                    : new StreamGenerator(bindings, contract, contract.stream(), rules, problems);
        }

        private TypeSpec.Builder spec(NominalType type) {
            if (type instanceof RecordType record) {
                return new RecordGenerator(bindings, problems).write(record);
            }
            return type instanceof UnionType union
                    ? new UnionGenerator(bindings).write(union)
                    : new EnumGenerator(bindings, problems).write((EnumType) type);
        }

        /** A root that is a list, a map or a scalar has no class of its own. */
        private TypeSpec.Builder holderOf(FieldSpec constant, ClassName holder) {
            String description = contract.description().isEmpty() ? contract.title() : contract.description();
            return TypeSpec.classBuilder(holder)
                    .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                    .addAnnotation(ClassNames.GENERATED)
                    .addJavadoc("$L", JavaText.javadoc(description))
                    .addField(constant)
                    .addMethod(MethodSpec.constructorBuilder()
                            .addModifiers(Modifier.PRIVATE)
                            .build());
        }

        /** Types that several contracts share are written by each, and the same. */
        private static void put(ClassName name, TypeSpec.Builder spec, Map<ClassName, TypeSpec> types) {
            types.put(name, spec.build());
        }
    }
}
