package dev.contracts.validator.structure;

import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.model.json.TagText;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.BooleanType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.IntegerType.Width;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TimestampType.Form;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.model.type.TypeVisitor;
import dev.contracts.model.type.UnionType;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.format.FormattedText;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.json.JsonWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The payload as its record is written: without properties that are not declared or are null for absence, each
 * number that a double stands for as the shortest decimal of that double, each moment in UTC, and each value of a
 * format as the text of its class.
 */
public final class RecordPayload {
    private final JsonWriter out = new JsonWriter();
    private boolean changed;

    private RecordPayload() {}

    /** Returns what the record of a payload is written as; null when that is the same values. */
    public static byte @Nullable [] of(JsonNode payload, TypeUse use) {
        RecordPayload record = new RecordPayload();
        record.write(payload, use.type());
        return record.changed ? record.out.toBytes() : null;
    }

    private void write(JsonNode json, Type type) {
        if (json.isNull()) {
            out.nullValue();
        } else {
            type.accept(new Value(json));
        }
    }

    /** Writes one value that is not null. */
    private final class Value implements TypeVisitor<JsonWriter> {
        private final JsonNode json;

        Value(JsonNode json) {
            this.json = json;
        }

        @Override
        public JsonWriter visit(BooleanType type) {
            return out.value(json.booleanValue());
        }

        @Override
        public JsonWriter visit(IntegerType type) {
            return type.width() == Width.BIG
                    ? out.value(FitsKeyword.exact(json).toBigIntegerExact())
                    : out.value(FitsKeyword.exact(json).longValueExact());
        }

        @Override
        public JsonWriter visit(NumberType type) {
            if (type.exact()) {
                return out.value(FitsKeyword.exact(json));
            }
            double nearest = FitsKeyword.asDouble(json);
            changed |= JsonTrees.decimal(nearest).compareTo(FitsKeyword.exact(json)) != 0;
            return out.value(nearest);
        }

        @Override
        public JsonWriter visit(StringType type) {
            return out.value(json.stringValue());
        }

        @Override
        public JsonWriter visit(FormatType type) {
            String text = json.stringValue();
            String written = type.format().written(text);
            changed |= !written.equals(text);
            return out.value(written);
        }

        @Override
        public JsonWriter visit(TimestampType type) {
            String text = json.stringValue();
            if (type.form() == Form.TEXT) {
                return out.value(text);
            }
            OffsetDateTime moment = Formats.offsetDateTime(text);
            if (type.form() == Form.OFFSET && moment != null) {
                changed |= !FormattedText.of(moment).equals(text);
                return out.timestamp(moment);
            }
            Instant instant = Formats.instant(text);
            changed |= !instant.toString().equals(text);
            return out.timestamp(instant);
        }

        @Override
        public JsonWriter visit(AnyType type) {
            return out.tree(JsonTreeConverter.tree(json));
        }

        @Override
        public JsonWriter visit(EnumType type) {
            return out.tree(JsonTreeConverter.tree(json));
        }

        @Override
        public JsonWriter visit(TupleType type) {
            return out.tree(JsonTreeConverter.tree(json));
        }

        @Override
        public JsonWriter visit(ListType type) {
            out.beginArray();
            json.forEach(item -> write(item, type.element().type()));
            return out.endArray();
        }

        @Override
        public JsonWriter visit(MapType type) {
            out.beginObject();
            json.forEachEntry(
                    (name, value) -> property(name, value, type.value().type()));
            return out.endObject();
        }

        @Override
        public JsonWriter visit(RecordType type) {
            out.beginObject();
            int written = 0;
            for (Property property : type.fields()) {
                JsonNode value = json.get(property.name());
                if (value != null && (property.required() || !value.isNull())) {
                    property(property.name(), value, property.type());
                    written++;
                }
            }
            MapType rest = type.additional();
            if (rest != null) {
                SchemaCursor cursor = SchemaCursor.of(type.parts());
                for (Map.Entry<String, JsonNode> entry : json.properties()) {
                    boolean kept = type.keepsUnknown()
                            || !cursor.property(entry.getKey()).declarations().isEmpty();
                    if (kept && type.field(entry.getKey()).isEmpty()) {
                        property(entry.getKey(), entry.getValue(), rest.value().type());
                        written++;
                    }
                }
            }
            changed |= written < json.size();
            return out.endObject();
        }

        @Override
        public JsonWriter visit(UnionType type) {
            String tag = TagText.of(json.get(type.tag()), type.tagType().jsonType());
            return visit(Objects.requireNonNull(type.variants().get(tag), "the variant of a valid payload"));
        }

        private void property(String name, JsonNode value, Type type) {
            out.name(name);
            write(value, type);
        }
    }
}
