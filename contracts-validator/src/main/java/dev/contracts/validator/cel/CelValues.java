package dev.contracts.validator.cel;

import dev.cel.common.values.NullValue;
import dev.contracts.model.json.TagText;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.BooleanType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.model.type.TypeVisitor;
import dev.contracts.model.type.UnionType;
import dev.contracts.runtime.format.Formats;
import dev.contracts.validator.structure.FitsKeyword;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Converts a JSON value into the value that CEL sees through its type: an integer is a {@code Long} however it is
 * written, a date-time an {@code Instant}, an object a map of its declared properties, without those that are absent or
 * optional and null.
 */
public final class CelValues implements TypeVisitor<Object> {
    private final JsonNode json;
    private final boolean asWritten;

    private CelValues(JsonNode json, boolean asWritten) {
        this.json = json;
        this.asWritten = asWritten;
    }

    /** Returns the value that CEL sees of a payload that has a record: the texts of formats are those that the record has. */
    public static Object of(JsonNode json, TypeUse use) {
        return of(json, use.type(), false);
    }

    /**
     * Returns the value that CEL sees of a payload that has no record. What is not of its type is null: nobody asks for it, see
     * {@code dev.contracts.model.reads}.
     */
    public static Object asWritten(JsonNode json, TypeUse use) {
        return of(json, use.type(), true);
    }

    private static Object of(JsonNode json, Type type, boolean asWritten) {
        return json.isNull() ? NullValue.NULL_VALUE : type.accept(new CelValues(json, asWritten));
    }

    private Object of(JsonNode part, Type type) {
        return of(part, type, asWritten);
    }

    private Object at(JsonNode part, TypeUse use) {
        return of(part, use.type(), asWritten);
    }

    @Override
    public Object visit(BooleanType type) {
        return json.isBoolean() ? json.booleanValue() : NullValue.NULL_VALUE;
    }

    @Override
    public Object visit(IntegerType type) {
        if (type.width() == IntegerType.Width.BIG) {
            return json.toString(); // as a value of any type: rules cannot read it
        }
        try {
            return json.isNumber() ? FitsKeyword.exact(json).longValueExact() : NullValue.NULL_VALUE;
        } catch (ArithmeticException e) {
            return NullValue.NULL_VALUE;
        }
    }

    @Override
    public Object visit(NumberType type) {
        double value = json.isNumber() ? FitsKeyword.asDouble(json) : Double.NaN;
        return Double.isFinite(value) ? (Object) value : NullValue.NULL_VALUE;
    }

    @Override
    public Object visit(StringType type) {
        return json.isString() ? json.stringValue() : NullValue.NULL_VALUE;
    }

    @Override
    public Object visit(FormatType type) {
        if (!json.isString()) {
            return NullValue.NULL_VALUE;
        }
        return asWritten ? json.stringValue() : type.format().written(json.stringValue());
    }

    @Override
    public Object visit(TimestampType type) {
        return json.isString() && Formats.isDateTime(json.stringValue())
                ? Formats.instant(json.stringValue())
                : NullValue.NULL_VALUE;
    }

    @Override
    public Object visit(EnumType type) {
        String text = TagText.of(json, type.jsonType());
        return text == null ? NullValue.NULL_VALUE : type.json(text);
    }

    /** Returns the value as text: rules cannot read it, only test whether it is there. */
    @Override
    public Object visit(AnyType type) {
        return json.toString();
    }

    @Override
    public Object visit(ListType type) {
        if (!json.isArray()) {
            return NullValue.NULL_VALUE;
        }
        List<Object> list = new ArrayList<>(json.size());
        json.forEach(item -> list.add(at(item, type.element())));
        return list;
    }

    @Override
    public Object visit(TupleType type) {
        if (!json.isArray()) {
            return NullValue.NULL_VALUE;
        }
        List<Object> list = new ArrayList<>(json.size());
        for (int i = 0; i < json.size(); i++) {
            TypeUse item = i < type.items().size() ? type.items().get(i) : type.rest();
            list.add(asWritten(json.get(i), item)); // a record has the items of a tuple as they are written
        }
        return list;
    }

    @Override
    public Object visit(MapType type) {
        if (!json.isObject()) {
            return NullValue.NULL_VALUE;
        }
        Map<String, Object> map = new LinkedHashMap<>();
        json.forEachEntry((name, value) -> map.put(name, at(value, type.value())));
        return map;
    }

    @Override
    public Object visit(RecordType type) {
        if (!json.isObject()) {
            return NullValue.NULL_VALUE;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Property field : type.fields()) {
            JsonNode value = json.get(field.name());
            boolean absent = value == null || (value.isNull() && !field.required());
            if (!absent) {
                fields.put(field.name(), of(value, field.type()));
            }
        }
        return fields;
    }

    @Override
    public Object visit(UnionType type) {
        RecordType variant = type.variants()
                .get(TagText.of(json.get(type.tag()), type.tagType().jsonType()));
        return variant == null ? NullValue.NULL_VALUE : of(json, variant);
    }
}
