package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.schema.UnionShape;
import dev.contracts.runtime.constraint.SchemaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Derives the type of every schema node. Names come first ({@link TypeNaming}), then the types that refer to each other by
 * name, then the fields ({@link RecordProperties}), so that a type may contain itself.
 */
public final class TypeBuilder {
    private static final TypeUse ANY = new TypeUse(new AnyType(), true);
    private static final int MAX_NESTING = 500;

    private final Diagnostics diagnostics;
    private final TypeNaming naming;
    private final Map<String, SchemaFile> files;
    private final Map<Schema, Schema> unionOf = new HashMap<>();
    private final Map<Schema, TypeUse> types = new HashMap<>();
    private final Set<Schema> open = new HashSet<>();
    private final Deque<RecordType> records = new ArrayDeque<>();
    private final List<UnionType> unions = new ArrayList<>();

    private TypeBuilder(Map<String, SchemaFile> files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
        this.naming = new TypeNaming(new TypeNameAllocator(), diagnostics);
    }

    /** Derives the types of all files, which must be linked and free of cycles. */
    public static SchemaTypes derive(Map<String, SchemaFile> files, Diagnostics diagnostics) {
        TypeBuilder builder = new TypeBuilder(files, diagnostics);
        List<SchemaFile> sorted =
                files.keySet().stream().sorted().map(files::get).toList();
        sorted.forEach(builder.naming::assign);
        sorted.forEach(file -> builder.walk(file.root()));
        RecordProperties fields = new RecordProperties(builder::use, diagnostics);
        while (!builder.records.isEmpty()) {
            fields.complete(builder.records.poll(), builder.unionOf);
        }
        ComponentNames names = new ComponentNames(diagnostics);
        builder.unions.forEach(union -> {
            UnionVariants.complete(union);
            names.checkShared(union);
        });
        return new SchemaTypes(builder.types);
    }

    private void noteVariant(Schema union, Schema branch) {
        Schema other = unionOf.put(owner(branch), union);
        if (other != null) {
            diagnostics.error(
                    "contract.union",
                    branch.location(),
                    "the definition is a variant of two unions, the other one at " + other.location(),
                    "give each union definitions of its own");
        }
    }

    /** The node whose type a node has: itself, or what it repeats. */
    private static Schema owner(Schema schema) {
        Schema repeated = SchemaKinds.repeated(schema);
        return repeated == null ? schema : owner(repeated);
    }

    /** Derives the type of a node and of all nodes below it; conditions have none, and neither have the schemas of names. */
    private void walk(Schema schema) {
        TypeUse use = use(schema);
        schema.allOf().forEach(part -> walkPart(part, use));
        below(schema).forEach(this::walk);
    }

    private void walkPart(Schema part, TypeUse whole) {
        if (part.target() != null) {
            walk(part);
            return;
        }
        types.putIfAbsent(part, whole);
        part.allOf().forEach(inner -> walkPart(inner, whole));
        below(part).forEach(this::walk);
    }

    /** Returns the nodes directly below one that are neither conditions nor parts of it. */
    private static List<Schema> below(Schema schema) {
        Set<Schema> others = new HashSet<>(schema.conditions());
        Schema names = schema.nameSchema();
        if (names != null) {
            others.add(names);
        }
        others.addAll(schema.allOf());
        return schema.children().stream()
                .filter(child -> !others.contains(child))
                .toList();
    }

    private TypeUse use(Schema schema) {
        TypeUse known = types.get(schema);
        if (known != null) {
            return known;
        }
        if (!open.add(schema) || open.size() > MAX_NESTING) {
            diagnostics.error(
                    "contract.type",
                    schema.location(),
                    "the type contains itself, with no object in between",
                    "put an object with a property in between");
            return ANY;
        }
        TypeUse use = derive(schema);
        open.remove(schema);
        types.putIfAbsent(schema, use);
        return use;
    }

    private TypeUse derive(Schema schema) {
        List<Schema> applied = schema.inPlace();
        Schema repeated = SchemaKinds.repeated(schema);
        if (repeated != null) {
            return new TypeUse(
                    TextTypes.refined(use(repeated).type(), schema.ofValue()), SchemaKinds.nullable(applied));
        }
        if (schema.union() != null) {
            return new TypeUse(union(schema, schema.union()), false);
        }
        Schema inherited = applied.stream()
                .filter(part -> part.union() != null || part.nullable() != null)
                .findFirst()
                .orElse(null);
        if (inherited != null) {
            return inherited.union() != null
                    ? use(inherited)
                    : new TypeUse(use(inherited).type(), SchemaKinds.nullable(applied));
        }
        SchemaType kind = SchemaKinds.only(applied);
        return new TypeUse(kind == null ? new AnyType() : type(schema, kind), SchemaKinds.nullable(applied));
    }

    private Type type(Schema schema, SchemaType kind) {
        return switch (kind) {
            case BOOLEAN -> new BooleanType();
            case INTEGER -> JavaTypeHints.integer(schema.inPlace());
            case NUMBER -> JavaTypeHints.number(schema.inPlace());
            case STRING -> text(schema);
            case ARRAY -> array(schema);
            case OBJECT -> object(schema);
            case NULL -> new AnyType();
        };
    }

    private Type text(Schema schema) {
        Schema enumeration = SchemaKinds.enumeration(schema.inPlace());
        if (enumeration == null) {
            return TextTypes.of(schema.inPlace());
        }
        Schema owner = SchemaKinds.owner(schema.inPlace(), enumeration);
        return owner == schema ? enumeration(schema, enumeration) : use(owner).type();
    }

    /** @param listing the node with {@code enum}: the schema itself, or a part of it */
    private Type enumeration(Schema schema, Schema listing) {
        List<String> values = SchemaKinds.strings(listing);
        if (values.size() > JavaLimits.ENUM_VALUES) {
            diagnostics.error(
                    "contract.too-large",
                    ConstantNames.place(listing),
                    "the enum has " + values.size() + " values, more than the " + JavaLimits.ENUM_VALUES
                            + " that a class can hold",
                    "use a string with a pattern");
        }
        return new EnumType(
                name(schema),
                home(schema),
                schema,
                SchemaType.STRING,
                ConstantNames.of(listing, values, SchemaType.STRING, diagnostics));
    }

    private Type array(Schema schema) {
        TypeUse element = ANY;
        List<TypeUse> prefix = List.of();
        for (Schema part : schema.inPlace()) {
            Schema items = part.items();
            if (items != null) {
                element = both(element, items);
            }
            if (part.has(Keywords.PREFIX_ITEMS)) {
                prefix = part.prefixItems().stream().map(this::use).toList();
            }
        }
        return prefix.isEmpty() ? new ListType(element) : new TupleType(prefix, element);
    }

    /** Returns the type of what two schemas describe; the last one decides where they have nothing in common. */
    private TypeUse both(TypeUse known, Schema schema) {
        TypeUse both = TypeIntersection.of(known, use(schema));
        return both == null ? use(schema) : both;
    }

    private Type object(Schema schema) {
        if (TypeNaming.isNominal(schema)) {
            RecordType record = new RecordType(name(schema), home(schema), schema);
            types.put(schema, new TypeUse(record, SchemaKinds.nullable(schema.inPlace())));
            records.add(record);
            return record;
        }
        return new MapType(UndeclaredValues.all(schema.inPlace(), this::use));
    }

    private Type union(Schema schema, UnionShape shape) {
        EnumType tags = new EnumType(
                naming.tagName(schema),
                home(schema),
                schema,
                shape.type(),
                ConstantNames.of(schema, shape.variants().keySet(), shape.type(), diagnostics));
        UnionType union = new UnionType(name(schema), home(schema), schema, shape.tag(), tags);
        types.put(schema, new TypeUse(union, false));
        shape.variants().values().forEach(branch -> noteVariant(schema, branch));
        UnionVariants.variants(union, shape, this::use, diagnostics);
        unions.add(union);
        return union;
    }

    private String home(Schema schema) {
        SchemaFile file = files.get(schema.location().file());
        return file == null ? "" : file.home();
    }

    private String name(Schema schema) {
        return naming.name(schema).orElseGet(() -> {
            diagnostics.error(
                    "contract.name",
                    schema.location(),
                    "what is referred to stands inside a condition, and is an object or enum of its own",
                    "move it under $defs");
            return "Unnamed";
        });
    }
}
