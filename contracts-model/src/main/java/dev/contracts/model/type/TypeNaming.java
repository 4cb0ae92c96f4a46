package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every record, union and enum of a file its name: first the root and the definitions, which have names already, then
 * what is written in place, in the order of the file.
 */
final class TypeNaming {
    private final TypeNameAllocator names;
    private final Diagnostics diagnostics;
    private final Map<Schema, String> named = new HashMap<>();
    private final Map<Schema, String> tagNames = new HashMap<>();

    TypeNaming(TypeNameAllocator names, Diagnostics diagnostics) {
        this.names = names;
        this.diagnostics = diagnostics;
    }

    /** The class name of a node; empty when it becomes no class of its own. */
    Optional<String> name(Schema schema) {
        return Optional.ofNullable(named.get(schema));
    }

    /** The class name for the tag of a union. */
    String tagName(Schema union) {
        return tagNames.getOrDefault(union, "Tag");
    }

    void assign(SchemaFile file) {
        String home = file.home();
        boolean main = file.name().equals(home + "/schema.json");
        String stem = file.name().substring(file.name().lastIndexOf('/') + 1).replaceFirst("\\..*", "");
        String rootName = TypeNameAllocator.pascal(main ? home : stem);
        if (isNominal(file.root())) {
            must(file.root(), home, rootName);
        }
        file.nodes()
                .values()
                .forEach(schema -> schema.defs().forEach((name, definition) -> {
                    if (isNominal(definition)) {
                        must(definition, home, TypeNameAllocator.pascal(name));
                    }
                }));
        walk(file.root(), home, rootName, rootName);
    }

    private void must(Schema schema, String home, String name) {
        if (names.take(home, name)) {
            named.put(schema, name);
        } else {
            diagnostics.error(
                    "contract.name",
                    schema.location(),
                    "another type of " + home + " already has the name " + name,
                    "rename the definition: names may not differ in case or punctuation alone");
        }
    }

    private void walk(Schema schema, String home, String parent, String hint) {
        if (!named.containsKey(schema) && isNominal(schema)) {
            named.put(schema, names.takeFree(home, parent, hint));
        }
        String owner = named.getOrDefault(schema, parent);
        UnionShape union = schema.union();
        if (union != null) {
            tagNames.put(schema, names.takeFree(home, owner, TypeNameAllocator.pascal(union.tag())));
            union.variants().forEach((tag, branch) -> walk(branch, home, owner, TypeNameAllocator.pascal(tag)));
        } else {
            schema.oneOf().forEach(branch -> walk(branch, home, owner, owner));
        }
        schema.allOf().forEach(part -> below(part, home, owner));
        below(schema, home, owner, hint);
        schema.defs().forEach((name, definition) -> {
            String its = TypeNameAllocator.pascal(name);
            walk(definition, home, its, its);
        });
    }

    /** A part of an {@code allOf} is no type of its own; what is below it is. */
    private void below(Schema part, String home, String owner) {
        if (part.target() == null) {
            part.allOf().forEach(inner -> below(inner, home, owner));
            below(part, home, owner, owner);
        }
    }

    private void below(Schema schema, String home, String owner, String hint) {
        schema.properties().forEach((name, property) -> walk(property, home, owner, TypeNameAllocator.pascal(name)));
        Schema items = schema.items();
        if (items != null) {
            walk(items, home, owner, TypeNameAllocator.singular(hint));
        }
        List<Schema> prefix = schema.prefixItems();
        for (int i = 0; i < prefix.size(); i++) {
            walk(prefix.get(i), home, owner, hint + "Item" + (i + 1));
        }
        Schema values = schema.additionalProperties();
        if (values != null) {
            walk(values, home, owner, hint + "Value");
        }
    }

    /** Returns whether the node becomes a class of its own. */
    static boolean isNominal(Schema schema) {
        if (SchemaKinds.repeated(schema) != null) {
            return false;
        }
        if (schema.union() != null) {
            return true;
        }
        SchemaType kind = SchemaKinds.only(schema.inPlace());
        if (kind == SchemaType.STRING) {
            return SchemaKinds.enumeration(schema.inPlace()) == schema;
        }
        return kind == SchemaType.OBJECT
                && schema.inPlace().stream().anyMatch(part -> !part.properties().isEmpty());
    }
}
