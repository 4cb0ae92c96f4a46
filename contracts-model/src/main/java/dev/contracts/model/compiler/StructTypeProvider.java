package dev.contracts.model.compiler;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.Immutable;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.Scalar;
import dev.contracts.model.expression.ValueTypeVisitor;
import dev.contracts.model.expression.ValueTypes;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The types of a contract as CEL's checker knows them: one struct for each record and each union (with the fields of all its
 * variants). It is more lenient than {@link TypeChecker}, which has seen the expression before: what it need not tell apart
 * is {@code dyn}, and the runtime goes by the values.
 */
@Immutable
@SuppressWarnings("Immutable") // the map is a cache
final class StructTypeProvider implements CelTypeProvider, ValueTypeVisitor<CelType> {
    private final Map<String, CelType> structs = new ConcurrentHashMap<>();

    CelType of(ValueType type) {
        return type.accept(this);
    }

    /** The struct of a scope's names: those of the context, or of the state. */
    CelType names(String name, Map<String, ValueType> types) {
        Map<String, CelType> fields = new LinkedHashMap<>();
        types.forEach((field, type) -> fields.put(field, of(type)));
        return structs.computeIfAbsent(
                "@" + name,
                struct -> StructType.create(
                        struct, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field))));
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(structs.values());
    }

    @Override
    public Optional<CelType> findType(String typeName) {
        return Optional.ofNullable(structs.get(typeName));
    }

    @Override
    public CelType scalar(Scalar type) {
        return switch (type) {
            case BOOL -> SimpleType.BOOL;
            case INT -> SimpleType.INT;
            case DOUBLE -> SimpleType.DOUBLE;
            case STRING -> SimpleType.STRING;
            case TIMESTAMP -> SimpleType.TIMESTAMP;
            case DURATION -> SimpleType.DURATION;
        };
    }

    @Override
    public CelType enumValue(ValueType.EnumValue type) {
        return SimpleType.STRING;
    }

    @Override
    public CelType recordValue(ValueType.RecordValue type) {
        Map<String, Property> fields = new LinkedHashMap<>();
        type.type().fields().forEach(field -> fields.put(field.name(), field));
        return struct(type.type(), fields);
    }

    @Override
    public CelType unionValue(ValueType.UnionValue type) {
        Collection<RecordType> variants = type.type().variants().values();
        Map<String, Property> fields = new LinkedHashMap<>();
        for (RecordType variant : variants) {
            variant.fields().forEach(field -> fields.merge(field.name(), field, StructTypeProvider::wider));
        }
        return struct(type.type(), fields);
    }

    @Override
    public CelType listValue(ValueType.ListValue type) {
        return ListType.create(nullable(of(type.element()), type.nullable()));
    }

    @Override
    public CelType mapValue(ValueType.MapValue type) {
        return MapType.create(SimpleType.STRING, nullable(of(type.value()), type.nullable()));
    }

    @Override
    public CelType tupleValue(ValueType.TupleValue type) {
        return ListType.create(SimpleType.DYN);
    }

    @Override
    public CelType anyValue(ValueType.AnyValue type) {
        return SimpleType.DYN;
    }

    /** Fields are looked up when an expression reads them: a type may contain itself. */
    private CelType struct(NominalType type, Map<String, Property> fields) {
        return structs.computeIfAbsent(
                "@" + type.home() + "." + type.name(),
                name -> StructType.create(
                        name,
                        ImmutableSet.copyOf(fields.keySet()),
                        field -> Optional.ofNullable(fields.get(field)).map(this::field)));
    }

    private CelType field(Property field) {
        return nullable(of(ValueTypes.of(field.type())), field.required() && field.nullable());
    }

    /** Null compares with CEL's wrappers, structs and timestamps, and with anything dynamic. */
    private static CelType nullable(CelType type, boolean nullable) {
        if (!nullable) {
            return type;
        }
        return switch (type.kind()) {
            case BOOL, INT, DOUBLE, STRING -> NullableType.create(type);
            case STRUCT, TIMESTAMP -> type;
            default -> SimpleType.DYN;
        };
    }

    /** Merges the properties of two variants: nullable when either is. */
    private static Property wider(Property one, Property other) {
        return other.required() && other.nullable() ? other : one;
    }
}
