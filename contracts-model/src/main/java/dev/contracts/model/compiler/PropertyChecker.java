package dev.contracts.model.compiler;

import dev.contracts.model.expression.Node;
import dev.contracts.model.expression.Node.Has;
import dev.contracts.model.expression.Node.Owner;
import dev.contracts.model.expression.Node.Select;
import dev.contracts.model.expression.ValueType;
import dev.contracts.model.expression.ValueType.AnyValue;
import dev.contracts.model.expression.ValueType.MapValue;
import dev.contracts.model.expression.ValueType.RecordValue;
import dev.contracts.model.expression.ValueType.UnionValue;
import dev.contracts.model.expression.ValueTypes;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.runtime.text.Quote;
import dev.contracts.runtime.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of records and unions. */
final class PropertyChecker {
    private final ExpressionDiagnostics problems;

    PropertyChecker(ExpressionDiagnostics problems) {
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
            ValueType one = ValueTypes.of(owner.field().type());
            type = type == null ? one : ValueTypes.common(type, one);
            if (type == null) {
                problems.add(
                        ExpressionDiagnostics.TYPE,
                        offset,
                        "the variants of " + operand.type() + " have " + name + " of different types",
                        "write the rule on the variants");
                return null;
            }
        }
        if (type instanceof AnyValue) {
            boolean large = owners.get(0).field().type() instanceof IntegerType;
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    offset,
                    large
                            ? "rules do not read integers of any size, such as " + name
                            : "the schema gives " + name + " no type, so that rules cannot read it",
                    large ? "bound it by minimum and maximum, or take x-java-type from it" : "give it a type");
            return null;
        }
        return type == null ? null : new Select(operand, name, owners, type, offset);
    }

    @Nullable
    Node has(Node operand, String name, int offset) {
        List<Owner> owners = owners(operand, name, offset);
        return owners.isEmpty() ? null : new Has(operand, name, owners, offset);
    }

    /** Returns where the property is declared; empty, with a diagnostic, when nowhere. */
    private List<Owner> owners(Node operand, String name, int offset) {
        Collection<RecordType> records = records(operand.type());
        if (records.isEmpty()) {
            problems.add(
                    ExpressionDiagnostics.TYPE,
                    offset,
                    TypeText.a(operand.type()) + " has no fields",
                    operand.type() instanceof MapValue
                            ? "write '" + name + "' in it, and [ '" + name + "' ] behind it"
                            : "fields belong to objects with declared properties");
            return List.of();
        }
        List<Owner> owners = new ArrayList<>();
        for (RecordType record : records) {
            record.field(name).ifPresent((Property field) -> owners.add(new Owner(record, field)));
        }
        if (owners.isEmpty()) {
            Set<String> names = names(operand.type());
            problems.add(
                    ExpressionDiagnostics.NAME,
                    offset,
                    operand.type() + " has no field " + Quote.text(name),
                    Spelling.advice(name, names, "its fields are " + TypeText.some(names)));
        }
        return owners;
    }
}
