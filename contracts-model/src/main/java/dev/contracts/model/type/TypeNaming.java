package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.Proposal;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.TagText;
import dev.contracts.model.keyword.JavaName;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.NullableShape;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives every record, union and enum of a file its name: first the root and the definitions, which have names already, then
 * what is written in place. Each name is a matter of the place alone, so that nothing that is added changes it; where two are
 * the same, the contract has to say another.
 */
final class TypeNaming {
    private final TypeNameAllocator names;
    private final Diagnostics diagnostics;
    private final Map<Schema, String> named = new HashMap<>();
    private final Map<Schema, String> tagNames = new HashMap<>();
    private String home = "";
    private String root = "";

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
        home = file.home();
        boolean main = file.name().equals(home + "/schema.json");
        String stem = file.name().substring(file.name().lastIndexOf('/') + 1).replaceFirst("\\..*", "");
        root = className(file.root(), main ? home : stem);
        if (isNominal(bearer(file.root()))) {
            must(bearer(file.root()), root);
        } else if (main) {
            names.take(home, root);
        }
        if (main && !file.json().root().at("/x-contract/query").isEmpty()) {
            names.take(home, Identifiers.type(home + "-query"));
        }
        file.nodes()
                .values()
                .forEach(schema -> schema.defs().forEach((name, definition) -> {
                    if (isNominal(bearer(definition))) {
                        must(bearer(definition), className(definition, name));
                    }
                }));
        walk(file.root(), "", root);
    }

    /** The name that a node gives its class: what {@code x-java-name} says, or what it is called. */
    private String className(Schema schema, String called) {
        String given = schema.javaName();
        if (given == null) {
            return plain(called);
        }
        String name = Character.toUpperCase(given.charAt(0)) + given.substring(1);
        if (isNominal(schema) && !Identifiers.isType(name)) {
            error(schema.place(Keywords.JAVA_NAME), "no class can be called " + name, name + "Value", "");
        }
        return name;
    }

    private static String plain(String called) {
        return Identifiers.type(TypeNameAllocator.pascal(called));
    }

    private void must(Schema schema, String name) {
        take(schema, name, "another class of " + home + " is called " + name + " in Java");
        named.put(schema, name);
    }

    private void take(Schema schema, String name, String message) {
        if (!names.take(home, name)) {
            error(
                    schema.location(),
                    message,
                    names.free(home, root + name),
                    ", in one of the two: classes may not differ in case alone");
        }
    }

    private void error(SourceLocation at, String message, String free, String where) {
        Proposal proposal = Proposal.of(at, JavaName.KEYWORD, free);
        diagnostics.add(Diagnostic.error("contract.name", at, message, proposal.advice() + ", or another name" + where)
                .proposing(proposal));
    }

    /**
     * Names what is written in place.
     *
     * @param owner the class in whose schema the node is; empty for that of the root, whose name stands before no other
     * @param hint what the node is called there
     */
    private void walk(Schema schema, String owner, String hint) {
        Schema bearer = bearer(schema);
        if (!named.containsKey(bearer) && isNominal(bearer)) {
            must(bearer, schema.javaName() == null ? TypeNameAllocator.join(owner, hint) : className(schema, hint));
        }
        String own = named.get(schema);
        boolean isRoot = root.equals(own);
        String inner = own == null ? owner : isRoot ? "" : own;
        UnionShape union = schema.union();
        if (union != null) {
            tag(schema, union, inner);
            union.variants().forEach((tag, branch) -> walk(branch, inner, plain(TagText.words(tag, union.type()))));
        }
        if (schema.nullable() != null) {
            walk(schema.nullable().value(), owner, hint);
        }
        schema.allOf().forEach(part -> parts(part, inner, own == null ? hint : ""));
        below(schema, inner, own == null ? hint : isRoot ? own : "");
        schema.defs().forEach((name, definition) -> walk(definition, className(definition, name), plain(name)));
    }

    /** Returns the node whose class is called as a node is: itself, or what it is beside null, which has no name of its own. */
    private static Schema bearer(Schema schema) {
        NullableShape nullable = schema.nullable();
        return nullable == null || nullable.value().javaName() != null ? schema : bearer(nullable.value());
    }

    /** The enum of a union's tags is called like the property. */
    private void tag(Schema schema, UnionShape union, String owner) {
        String name = TypeNameAllocator.join(owner, plain(union.tag()));
        for (Schema branch : union.variants().values()) {
            for (Schema part : branch.inPlace()) {
                Schema declared = part.properties().get(union.tag());
                name = declared == null || declared.javaName() == null ? name : className(declared, union.tag());
            }
        }
        tagNames.put(schema, name);
        take(
                schema,
                name,
                "the enum of the tags is called " + name + " in Java, as another class of " + home
                        + "; its name is that of the property " + Quote.text(union.tag()) + " in the variants");
    }

    /** A part of an {@code allOf} is no type of its own; what is below it is. */
    private void parts(Schema part, String owner, String hint) {
        if (part.target() == null) {
            part.allOf().forEach(inner -> parts(inner, owner, hint));
            below(part, owner, hint);
        }
    }

    /** @param hint what the node is called; empty when that is the owner's name */
    private void below(Schema schema, String owner, String hint) {
        schema.properties().forEach((name, property) -> walk(property, owner, plain(name)));
        Schema items = schema.items();
        if (items != null) {
            walk(items, owner, TypeNameAllocator.singular(hint));
        }
        List<Schema> prefix = schema.prefixItems();
        for (int i = 0; i < prefix.size(); i++) {
            walk(prefix.get(i), owner, hint + "Item" + (i + 1));
        }
        int matching = 0;
        for (Schema values : schema.patternProperties().values()) {
            walk(values, owner, hint + "PatternValue" + (++matching == 1 ? "" : matching));
        }
        Schema values = schema.additionalProperties();
        if (values != null) {
            walk(values, owner, hint + "Value");
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
        if (schema.inPlace().stream().anyMatch(part -> part.union() != null || part.nullable() != null)) {
            return false;
        }
        SchemaType kind = SchemaKinds.only(schema.inPlace());
        if (kind == SchemaType.STRING) {
            Schema enumeration = SchemaKinds.enumeration(schema.inPlace());
            return enumeration != null && SchemaKinds.owner(schema.inPlace(), enumeration) == schema;
        }
        return kind == SchemaType.OBJECT
                && schema.inPlace().stream().anyMatch(part -> !part.properties().isEmpty());
    }
}
