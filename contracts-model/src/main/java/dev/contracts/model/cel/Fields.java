package dev.contracts.model.cel;

import dev.contracts.model.Field;
import dev.contracts.model.RecordType;
import dev.contracts.model.Spelling;
import dev.contracts.model.cel.Node.Has;
import dev.contracts.model.cel.Node.Owner;
import dev.contracts.model.cel.Node.Select;
import dev.contracts.model.cel.ValueType.AnyValue;
import dev.contracts.model.cel.ValueType.MapValue;
import dev.contracts.model.cel.ValueType.RecordValue;
import dev.contracts.model.cel.ValueType.UnionValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of records and unions. */
final class Fields {
    private final Problems problems;

    Fields(Problems problems) {
        this.problems = problems;
    }

    /** The records that a value may be; empty for what has no fields. */
    static Collection<RecordType> records(ValueType type) {
        if (type instanceof RecordValue record) {
            return List.of(record.type());
        }
        return type instanceof UnionValue union ? union.type().variants().values() : List.of();
    }

    /** The names of all fields, sorted. */
    static Set<String> names(ValueType type) {
        Set<String> names = new TreeSet<>();
        records(type).forEach(record -> record.fields().forEach(field -> names.add(field.name())));
        return names;
    }

    @Nullable
    Node select(Node operand, String name, int offset) {
        List<Owner> owners = owners(operand, name, offset);
        if (owners.isEmpty()) {
            return null;
        }
        ValueType type = null;
        for (Owner owner : owners) {
            ValueType one = Types.of(owner.field().type());
            type = type == null ? one : Types.common(type, one);
            if (type == null) {
                problems.add(
                        Problems.TYPE,
                        offset,
                        "the variants of " + operand.type() + " have " + name + " of different types",
                        "write the rule on the variants");
                return null;
            }
        }
        if (type instanceof AnyValue) {
            problems.add(
                    Problems.TYPE,
                    offset,
                    "the schema gives " + name + " no type, so that rules cannot read it",
                    "give it a type");
            return null;
        }
        return type == null ? null : new Select(operand, name, owners, type, offset);
    }

    @Nullable
    Node has(Node operand, String name, int offset) {
        List<Owner> owners = owners(operand, name, offset);
        return owners.isEmpty() ? null : new Has(operand, name, owners, offset);
    }

    /** Where the field is declared; empty, and a problem, when nowhere. */
    private List<Owner> owners(Node operand, String name, int offset) {
        Collection<RecordType> records = records(operand.type());
        if (records.isEmpty()) {
            problems.add(
                    Problems.TYPE,
                    offset,
                    Words.a(operand.type()) + " has no fields",
                    operand.type() instanceof MapValue
                            ? "write '" + name + "' in it, and [ '" + name + "' ] behind it"
                            : "fields belong to objects with declared properties");
            return List.of();
        }
        List<Owner> owners = new ArrayList<>();
        for (RecordType record : records) {
            record.field(name).ifPresent((Field field) -> owners.add(new Owner(record, field)));
        }
        if (owners.isEmpty()) {
            Set<String> names = names(operand.type());
            problems.add(
                    Problems.NAME,
                    offset,
                    operand.type() + " has no field " + Spelling.quote(name),
                    Spelling.advice(name, names, "its fields are " + Words.some(names)));
        }
        return owners;
    }
}
