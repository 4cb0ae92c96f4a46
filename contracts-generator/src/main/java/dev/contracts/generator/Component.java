package dev.contracts.generator;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.contracts.model.Field;
import dev.contracts.model.MapType;
import dev.contracts.model.RecordType;
import dev.contracts.model.TypeUse;
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
record Component(
        String name,
        String json,
        TypeUse use,
        TypeName java,
        @Nullable Field field) {

    /** In the order of the schema, without the tag of a union, which is no data; undeclared properties come last. */
    static List<Component> of(RecordType type, Bindings bindings) {
        JavaTypes types = new JavaTypes(bindings);
        List<Component> components = new ArrayList<>();
        for (Field field : type.fields()) {
            if (!isTag(type, field)) {
                components.add(new Component(
                        bindings.component(type, field.name()), field.name(), field.use(), types.of(field), field));
            }
        }
        MapType additional = type.additional();
        if (additional != null) {
            String name = bindings.additional(type);
            TypeName map =
                    ParameterizedTypeName.get(Libraries.MAP, Libraries.STRING, types.argument(additional.value()));
            components.add(new Component(name, name, new TypeUse(additional, false), map, null));
        }
        return components;
    }

    static boolean isTag(RecordType type, Field field) {
        RecordType.UnionTag tag = type.tag();
        return tag != null && tag.property().equals(field.name());
    }

    /** Whether null is a value of the component. */
    boolean isNullable() {
        return field != null && JavaTypes.isNullable(field);
    }

    /** Whether the property may be absent. */
    boolean isOptional() {
        return field != null && !field.required();
    }

    /** Whether it holds the undeclared properties. */
    boolean isRest() {
        return field == null;
    }

    String description() {
        if (field == null) {
            return "the properties that the contract does not declare, by name";
        }
        String text = field.description().isEmpty() ? "the property " + json : field.description();
        return field.deprecated() ? "Deprecated. " + text : text;
    }
}
