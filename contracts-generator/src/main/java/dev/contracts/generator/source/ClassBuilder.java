package dev.contracts.generator.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.model.naming.Identifiers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** A class of static methods while it is generated: no method and no constant is generated twice. */
public final class ClassBuilder {
    private final ClassName name;
    private final String about;
    private final Map<Object, String> methods = new HashMap<>();
    private final Set<String> methodNames = new TreeSet<>();
    private final Map<String, MethodSpec> written = new LinkedHashMap<>();
    private final Map<String, String> constants = new HashMap<>();
    private final Set<String> constantNames = new TreeSet<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
    private String owner = "";

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

    /** Names the method for something, before it is generated: what it is for may contain itself. */
    public String method(Object what, String wanted) {
        return methods.computeIfAbsent(what, any -> freeMethod(wanted));
    }

    public boolean hasMethod(String method) {
        return methodNames.contains(method);
    }

    public String freeMethod(String wanted) {
        // Java calls no method of this name but behind a dot
        return Identifiers.freeVariable(wanted.equals("yield") ? "yield_" : wanted, methodNames);
    }

    /** Names the method that {@link #helper} methods are generated for from now on. */
    public void ownHelpers(String method) {
        owner = capitalized(method);
    }

    /** Names a method that does a part of what another method does, and says in its name of which. */
    public String helper(String wanted) {
        return freeMethod(owner.isEmpty() ? wanted : wanted + "For" + owner);
    }

    public void add(MethodSpec method) {
        written.put(method.name(), method);
    }

    /**
     * Returns the constant with this name and value, which is declared unless it is there.
     *
     * @param wanted a name in words; a number is added when another value has it
     */
    public String constant(TypeName type, String wanted, CodeBlock value) {
        String name = Identifiers.constant(wanted);
        return constants.computeIfAbsent(type + " " + name + " = " + value, any -> {
            String constant = Identifiers.free(name, constantNames);
            add(FieldSpec.builder(type, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build());
            return constant;
        });
    }

    /**
     * Returns a constant that belongs to the method for something, and is named for both.
     *
     * @param role what the constant is for, in words
     */
    public String constant(TypeName type, Object what, String role, CodeBlock value) {
        return constant(type, subject(what) + " " + role, value);
    }

    /**
     * Names what belongs to the method for something: {@code linesItem} for the items of {@code lines}.
     *
     * @param role in camel case
     */
    public String within(Object what, String role) {
        String subject = subject(what);
        return subject.isEmpty() ? role : subject + capitalized(role);
    }

    /** Names, like {@link #within}, behind a verb. */
    public String within(String verb, Object what, String role) {
        return verb + capitalized(within(what, role));
    }

    /**
     * Returns what the method for something decodes or checks, by the method's name; empty when that is what the class is
     * for.
     */
    private String subject(Object what) {
        String method = methods.getOrDefault(what, "");
        for (String verb : List.of("check", "decode")) {
            String rest = method.startsWith(verb) ? method.substring(verb.length()) : method;
            if (rest.isEmpty()) {
                return "";
            }
            if (Character.isUpperCase(rest.charAt(0))) {
                return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
            }
        }
        return method;
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    public void add(FieldSpec field) {
        constantNames.add(field.name());
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
                .addAnnotation(ClassNames.GENERATED)
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
