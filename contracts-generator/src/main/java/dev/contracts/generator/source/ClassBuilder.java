package dev.contracts.generator.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.Identifiers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** One class of static methods while it is being written: what it has already is not written twice. */
public final class ClassBuilder {
    private final ClassName name;
    private final String about;
    private final Map<Object, String> methods = new HashMap<>();
    private final Set<String> methodNames = new TreeSet<>();
    private final Map<String, MethodSpec> written = new LinkedHashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

    private final ConstraintConstants constraints;

    public ClassBuilder(ClassName name, String about) {
        this.name = name;
        this.about = about;
        this.constraints = new ConstraintConstants(name);
    }

    public ClassName name() {
        return name;
    }

    /** The constraints that the class reports. */
    public ConstraintConstants constraints() {
        return constraints;
    }

    public boolean knows(Object what) {
        return methods.containsKey(what);
    }

    /** The method for something; named before it is written, since what it is for may contain itself. */
    public String method(Object what, String wanted) {
        return methods.computeIfAbsent(what, any -> Identifiers.free(wanted, methodNames));
    }

    public boolean hasMethod(String method) {
        return methodNames.contains(method);
    }

    public String freeMethod(String wanted) {
        return Identifiers.free(wanted, methodNames);
    }

    public void add(MethodSpec method) {
        written.put(method.name(), method);
    }

    /** A constant with this value: the same one for the same value. */
    public String constant(TypeName type, String wanted, CodeBlock value) {
        return constants.computeIfAbsent(type + " = " + value, any -> {
            String constant = wanted.toUpperCase(Locale.ROOT) + "_" + (fields.size() + 1);
            fields.put(
                    constant,
                    FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                            .initializer(value)
                            .build());
            return constant;
        });
    }

    public void add(FieldSpec field) {
        fields.put(field.name(), field);
    }

    /** A class of static methods. */
    public TypeSpec.Builder build() {
        return build(false);
    }

    /** @param instances whether there are instances of it */
    public TypeSpec.Builder build(boolean instances) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("$L", JavaText.javadoc(about))
                .addFields(fields.values());
        if (!instances) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        constraints.addTo(type);
        return type.addMethods(written.values());
    }
}
