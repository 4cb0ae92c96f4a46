package dev.contracts.model.type;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.JavaType;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.NumericBound;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.IntegerType.Width;
import dev.contracts.model.type.TimestampType.Form;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code x-java-type}: what a record has of a number or a moment. */
final class JavaTypeHints {
    private static final String ID = "contract.java-type";
    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal GREATEST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private JavaTypeHints() {}

    /** Returns what the schemas of a value say; of several the last, which is nearest to the value. Null when none says something. */
    static @Nullable JavaType of(List<Schema> applied) {
        JavaType given = null;
        for (Schema part : applied) {
            given = part.has(Keywords.JAVA_TYPE) ? part.value(Keywords.JAVA_TYPE) : given;
        }
        return given;
    }

    static IntegerType integer(List<Schema> applied) {
        JavaType given = of(applied);
        return new IntegerType(
                given == JavaType.INT ? Width.INT : given == JavaType.BIG_INTEGER ? Width.BIG : Width.LONG);
    }

    static NumberType number(List<Schema> applied) {
        return new NumberType(of(applied) == JavaType.BIG_DECIMAL);
    }

    static TimestampType moment(List<Schema> applied) {
        JavaType given = of(applied);
        return new TimestampType(
                given == JavaType.OFFSET_DATE_TIME ? Form.OFFSET : given == JavaType.STRING ? Form.TEXT : Form.INSTANT);
    }

    /** Returns the type of a value that two places declare, of which one may say what a record has of it; null for another value. */
    static @Nullable Type both(Type known, Type other) {
        if (known instanceof NumberType && other instanceof NumberType) {
            return known.equals(new NumberType()) ? other : known;
        }
        if (known instanceof IntegerType && other instanceof IntegerType) {
            return known.equals(new IntegerType()) ? other : known;
        }
        if (known instanceof TimestampType && other instanceof TimestampType) {
            return known.equals(new TimestampType()) ? other : known;
        }
        return null;
    }

    /** Checks that a node which has the keyword has a value that it fits. */
    static void check(Schema schema, @Nullable Type type, Diagnostics diagnostics) {
        JavaType given = schema.value(Keywords.JAVA_TYPE);
        if (given == null) {
            return;
        }
        if (type == null) {
            diagnostics.warning(
                    "contract.no-effect",
                    schema.place(Keywords.JAVA_TYPE),
                    "x-java-type says nothing here, since the value has its type from elsewhere",
                    "write it where the property is declared");
        } else if (!fits(given, type)) {
            diagnostics.error(
                    ID,
                    schema.place(Keywords.JAVA_TYPE),
                    "there is no such value here as " + given.json() + " is for",
                    "remove it, or write it beside " + given.place());
        } else if (given == JavaType.INT && !isWithin(schema.inPlace())) {
            diagnostics.error(
                    ID,
                    schema.place(Keywords.JAVA_TYPE),
                    "an int holds the integers from " + LEAST + " to " + GREATEST + ", and the schema allows others",
                    "add \"minimum\" and \"maximum\" within them, or remove x-java-type");
        }
    }

    private static boolean fits(JavaType given, Type type) {
        return switch (given) {
            case BIG_DECIMAL -> type instanceof NumberType;
            case BIG_INTEGER, INT -> type instanceof IntegerType;
            case OFFSET_DATE_TIME -> type instanceof TimestampType;
            case STRING -> type instanceof StringType || type instanceof TimestampType;
        };
    }

    private static boolean isWithin(List<Schema> applied) {
        boolean least = false;
        boolean most = false;
        for (Schema part : applied) {
            for (NumericBound bound : Keywords.bounds()) {
                BigDecimal limit = part.value(bound);
                if (limit != null) {
                    least |= bound.isLower() && limit.compareTo(LEAST) >= 0;
                    most |= !bound.isLower() && limit.compareTo(GREATEST) <= 0;
                }
            }
        }
        return least && most;
    }
}
