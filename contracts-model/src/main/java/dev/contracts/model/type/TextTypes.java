package dev.contracts.model.type;

import dev.contracts.model.keyword.JavaType;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.format.TypedFormat;
import java.util.List;

/** The types of strings that are no enumeration. */
public final class TextTypes {
    /** Keywords that may tell two spellings of a value apart. */
    private static final List<Keyword> SPELLING = List.of(Keywords.PATTERN, Keywords.CONST, Keywords.ENUM);

    private static final List<Keyword> LENGTH = List.of(Keywords.MIN_LENGTH, Keywords.MAX_LENGTH);

    private TextTypes() {}

    /**
     * Returns the type of a string: the moment of a date-time, or the value of another format that has a class. It stays a string
     * where a keyword may tell spellings apart that are one value of the class.
     *
     * @param applied the schemas of the string
     */
    public static Type of(List<Schema> applied) {
        TypedFormat format = null;
        for (Schema part : applied) {
            if ("date-time".equals(part.format())) {
                return JavaTypeHints.moment(applied);
            }
            format = format == null ? TypedFormat.of(part.format()) : format;
        }
        boolean string = JavaTypeHints.of(applied) == JavaType.STRING;
        return format == null || string || isSpelled(format, applied) ? new StringType() : new FormatType(format);
    }

    /** Returns a type as it is where more is asked of the value than where the type is from. */
    static Type refined(Type type, List<Schema> applied) {
        return type instanceof FormatType ? of(applied) : type;
    }

    private static boolean isSpelled(TypedFormat format, List<Schema> applied) {
        return !format.tellsSpellings()
                && (anyHas(applied, SPELLING) || (format == TypedFormat.TIME && anyHas(applied, LENGTH)));
    }

    private static boolean anyHas(List<Schema> applied, List<Keyword> keywords) {
        return applied.stream().anyMatch(part -> keywords.stream().anyMatch(part::has));
    }
}
