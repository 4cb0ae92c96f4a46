package dev.contracts.generator.type;

import static dev.contracts.generator.naming.ClassNames.REQUIRE;
import static dev.contracts.generator.naming.ClassNames.jackson;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.naming.Component;
import dev.contracts.generator.naming.JavaNames;
import dev.contracts.generator.source.JavaDiagnostics;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TimestampType.Form;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.UnionType;
import dev.contracts.runtime.format.TypedFormat;
import java.util.List;
import javax.lang.model.element.Modifier;

/** An object with declared properties becomes a record with a builder. */
public final class RecordGenerator {
    /** The slots that the class file format leaves for the parameters of a constructor. */
    private static final int SLOTS = 254;

    private final JavaNames bindings;
    private final BuilderGenerator builders;
    private final JavaDiagnostics problems;

    public RecordGenerator(JavaNames bindings, JavaDiagnostics problems) {
        this.bindings = bindings;
        this.builders = new BuilderGenerator(bindings);
        this.problems = problems;
    }

    public TypeSpec.Builder write(RecordType type) {
        ClassName name = bindings.of(type);
        List<Component> components = Component.of(type, bindings);
        checkSlots(type, components);
        TypeSpec.Builder record = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(ClassNames.GENERATED)
                .addAnnotation(propertyOrder(type))
                .recordConstructor(constructor(components));
        String description = type.schema().description();
        record.addJavadoc(
                "$L\n", JavaText.javadoc(description.isEmpty() ? "The object " + type.name() + "." : description));
        components.forEach(component ->
                record.addJavadoc("\n@param $L $L", component.name(), JavaText.javadoc(component.description())));
        if (components.stream().noneMatch(Component::isRest)) {
            record.addAnnotation(AnnotationSpec.builder(jackson("JsonIgnoreProperties"))
                    .addMember("ignoreUnknown", "true")
                    .build());
        }
        if (omitsNull(components)) {
            record.addAnnotation(AnnotationSpec.builder(jackson("JsonInclude"))
                    .addMember("value", "$T.NON_NULL", jackson("JsonInclude").nestedClass("Include"))
                    .build());
        }
        tag(type, record);
        builders.write(type, components, record);
        return record;
    }

    private void checkSlots(RecordType type, List<Component> components) {
        int slots = components.stream()
                .mapToInt(component -> component.java().equals(TypeName.LONG)
                                || component.java().equals(TypeName.DOUBLE)
                        ? 2
                        : 1)
                .sum();
        if (slots > SLOTS) {
            problems.add(
                    type.schema().location(),
                    "an object of " + components.size() + " properties needs " + slots
                            + " slots of a constructor; Java has " + SLOTS
                            + " (an integer or a number that is required takes two)",
                    "group properties into objects of their own");
        }
    }

    private AnnotationSpec propertyOrder(RecordType type) {
        List<String> names = type.fields().stream().map(Property::name).toList();
        return AnnotationSpec.builder(jackson("JsonPropertyOrder"))
                .addMember("value", "{$L}", JavaText.literals(names))
                .build();
    }

    private MethodSpec constructor(List<Component> components) {
        MethodSpec.Builder constructor = MethodSpec.compactConstructorBuilder().addModifiers(Modifier.PUBLIC);
        for (Component component : components) {
            constructor.addParameter(parameter(component, omitsNull(components)));
            require(component, constructor);
        }
        return constructor.build();
    }

    /**
     * Returns whether null is left out of the whole record; it is not where it may be the value of an undeclared property.
     */
    private static boolean omitsNull(List<Component> components) {
        return components.stream().anyMatch(Component::isOptional)
                && components.stream().noneMatch(Component::isRest);
    }

    /** @param onClass whether the class says that optional components are left out when they are null */
    private static ParameterSpec parameter(Component component, boolean onClass) {
        ParameterSpec.Builder parameter = ParameterSpec.builder(component.java(), component.name());
        if (component.isRest()) {
            return parameter
                    .addAnnotation(jackson("JsonAnySetter"))
                    .addAnnotation(jackson("JsonAnyGetter"))
                    .build();
        }
        parameter.addAnnotation(AnnotationSpec.builder(jackson("JsonProperty"))
                .addMember("value", "$L", JavaText.literal(component.json()))
                .build());
        if (component.isNullable() && !(component.isOptional() && onClass)) {
            parameter.addAnnotation(AnnotationSpec.builder(jackson("JsonInclude"))
                    .addMember(
                            "value",
                            component.isOptional() ? "$T.NON_NULL" : "$T.ALWAYS",
                            jackson("JsonInclude").nestedClass("Include"))
                    .build());
        }
        boolean offset = leaf(component.use().type()).equals(new TimestampType(Form.OFFSET));
        if (offset || isTime(component.use().type())) {
            AnnotationSpec.Builder format = AnnotationSpec.builder(jackson("JsonFormat"));
            if (isTime(component.use().type())) {
                format.addMember("shape", "$T.STRING", jackson("JsonFormat").nestedClass("Shape"));
            }
            if (offset) {
                format.addMember(
                        "without",
                        "$T.ADJUST_DATES_TO_CONTEXT_TIME_ZONE",
                        jackson("JsonFormat").nestedClass("Feature"));
            }
            parameter.addAnnotation(format.build());
        }
        return parameter.build();
    }

    /** Returns the type of what is in lists and maps. */
    private static Type leaf(Type type) {
        if (type instanceof ListType list) {
            return leaf(list.element().type());
        }
        return type instanceof MapType map ? leaf(map.value().type()) : type;
    }

    /** Returns whether a mapper may write the value as numbers. */
    private static boolean isTime(Type type) {
        return (type instanceof TimestampType moment && moment.form() != Form.TEXT)
                || is(TypedFormat.DATE, type)
                || is(TypedFormat.TIME, type);
    }

    private static boolean is(TypedFormat format, Type type) {
        return type instanceof FormatType typed && typed.format() == format;
    }

    /** A record never holds what its schema's shape forbids: a missing value, a number JSON has not, a list that changes. */
    private static void require(Component component, MethodSpec.Builder constructor) {
        Type type = component.use().type();
        boolean nullable = component.isNullable();
        if (type instanceof ListType || type instanceof TupleType) {
            assign(component, nullable ? "optionalList" : "list", constructor);
        } else if (type instanceof MapType) {
            assign(component, nullable ? "optionalMap" : "map", constructor);
        } else if (type instanceof AnyType) {
            assign(component, "tree", constructor);
        } else if (type instanceof TimestampType moment && moment.form() != Form.TEXT) {
            boolean offset = moment.form() == Form.OFFSET;
            String optional = offset ? "optionalMoment" : "optionalTimestamp";
            call(component, nullable ? optional : offset ? "moment" : "timestamp", constructor);
        } else if (is(TypedFormat.DATE, type)) {
            call(component, nullable ? "optionalDate" : "date", constructor);
        } else if (is(TypedFormat.TIME, type)) {
            call(component, nullable ? "optionalTime" : "time", constructor);
        } else if (type instanceof NumberType number && !number.exact()) {
            call(component, "finite", constructor);
        } else if (!nullable && !component.java().isPrimitive()) {
            call(component, "present", constructor);
        }
    }

    private static void assign(Component component, String check, MethodSpec.Builder constructor) {
        constructor.addStatement(
                "$1L = $2T.$3L($4L, $1L)", component.name(), REQUIRE, check, JavaText.literal(component.json()));
    }

    private static void call(Component component, String check, MethodSpec.Builder constructor) {
        constructor.addStatement("$T.$L($L, $L)", REQUIRE, check, JavaText.literal(component.json()), component.name());
    }

    /** The variant of a union says which one it is; that is no component, since it could not be another. */
    private void tag(RecordType type, TypeSpec.Builder record) {
        RecordType.UnionTag tag = type.tag();
        if (tag == null) {
            return;
        }
        UnionType union = tag.union();
        record.addSuperinterface(bindings.of(union));
        ClassName kind = bindings.of(union.tagType());
        record.addMethod(MethodSpec.methodBuilder(bindings.component(type, tag.property()))
                .addAnnotation(Override.class)
                .addAnnotation(tag(tag))
                .addModifiers(Modifier.PUBLIC)
                .returns(kind)
                .addStatement("return $T.$L", kind, union.tagType().constant(tag.value()))
                .build());
    }

    /** A tag that is a string is written by what the union says. */
    private static AnnotationSpec tag(RecordType.UnionTag tag) {
        return tag.union().tagType().isText()
                ? AnnotationSpec.builder(jackson("JsonIgnore")).build()
                : AnnotationSpec.builder(jackson("JsonProperty"))
                        .addMember("value", "$L", JavaText.literal(tag.property()))
                        .build();
    }
}
