package dev.contracts.generator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** One class of static methods while it is being written: what it has already is not written twice. */
final class ClassDraft {
    private final ClassName name;
    private final String about;
    private final Map<Object, String> methods = new HashMap<>();
    private final Set<String> methodNames = new TreeSet<>();
    private final Map<String, MethodSpec> written = new LinkedHashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();

    ClassDraft(ClassName name, String about) {
        this.name = name;
        this.about = about;
    }

    ClassName name() {
        return name;
    }

    boolean knows(Object what) {
        return methods.containsKey(what);
    }

    /** The method for something; named before it is written, since what it is for may contain itself. */
    String method(Object what, String wanted) {
        return methods.computeIfAbsent(what, any -> Names.free(wanted, methodNames));
    }

    boolean hasMethod(String method) {
        return methodNames.contains(method);
    }

    String freeMethod(String wanted) {
        return Names.free(wanted, methodNames);
    }

    void add(MethodSpec method) {
        written.put(method.name(), method);
    }

    /** A constant with this value: the same one for the same value. */
    String constant(TypeName type, String wanted, CodeBlock value) {
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

    void add(FieldSpec field) {
        fields.put(field.name(), field);
    }

    /** A class of static methods. */
    TypeSpec.Builder build() {
        return build(false);
    }

    /** @param instances whether there are instances of it */
    TypeSpec.Builder build(boolean instances) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.FINAL)
                .addJavadoc("$L", JavaText.javadoc(about))
                .addFields(fields.values());
        if (!instances) {
            type.addMethod(MethodSpec.constructorBuilder()
                    .addModifiers(Modifier.PRIVATE)
                    .build());
        }
        return type.addMethods(written.values());
    }
}
