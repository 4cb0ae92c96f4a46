package dev.contracts.generator.naming;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.TypeUse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One component of a generated record.
 *
 * @param name the Java identifier
 * @param json the property's name; for the component that holds undeclared properties, its own name
 * @param use the type of its value
 * @param java the Java type, with {@code @Nullable} where null stands for something
 * @param field the property; null for the component that holds undeclared properties
 */
public record Component(
        String name,
        String json,
        TypeUse use,
        TypeName java,
        @Nullable Property field) {

    /**
     * Returns the components in the order of the schema, without the tag of a union, which is no data; undeclared
     * properties come last.
     */
    public static List<Component> of(RecordType type, JavaNames bindings) {
        JavaTypes types = new JavaTypes(bindings);
        List<Component> components = new ArrayList<>();
        for (Property field : type.fields()) {
            if (!isTag(type, field)) {
                components.add(new Component(field.javaName(), field.name(), field.use(), types.of(field), field));
            }
        }
        MapType additional = type.additional();
        if (additional != null) {
            String name = type.additionalName();
            TypeName map =
                    ParameterizedTypeName.get(ClassNames.MAP, ClassNames.STRING, types.argument(additional.value()));
            components.add(new Component(name, name, new TypeUse(additional, false), map, null));
        }
        return components;
    }

    public static boolean isTag(RecordType type, Property field) {
        RecordType.UnionTag tag = type.tag();
        return tag != null && tag.property().equals(field.name());
    }

    /** Returns whether null is a value of the component. */
    public boolean isNullable() {
        return field != null && JavaTypes.isNullable(field);
    }

    /** Returns whether the property may be absent. */
    public boolean isOptional() {
        return field != null && !field.required();
    }

    /** Returns whether it holds the undeclared properties. */
    public boolean isRest() {
        return field == null;
    }

    public String description() {
        if (field == null) {
            return "the properties that the contract does not declare, by name";
        }
        String text = field.description().isEmpty() ? "the property " + json : field.description();
        return field.deprecated() ? "Deprecated. " + text : text;
    }
}
