package dev.contracts.model.keyword;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The values of {@code x-java-type}: classes that a record has instead of the usual one. */
public enum JavaType {
    BIG_DECIMAL("BigDecimal", "\"type\": \"number\""),
    BIG_INTEGER("BigInteger", "\"type\": \"integer\""),
    INT("int", "\"type\": \"integer\""),
    OFFSET_DATE_TIME("OffsetDateTime", "\"format\": \"date-time\""),
    STRING("String", "a string that is no enum");

    private static final List<String> NAMES =
            Arrays.stream(values()).map(JavaType::json).toList();

    private final String json;
    private final String place;

    JavaType(String json, String place) {
        this.json = json;
        this.place = place;
    }

    static @Nullable JavaType parse(JsonNode json, KeywordContext context) {
        String name = ValueParser.word(json, context, NAMES);
        return name == null ? null : values()[NAMES.indexOf(name)];
    }

    /** Returns the name in a schema. */
    public String json() {
        return json;
    }

    /** Returns where it may be written. */
    public String place() {
        return place;
    }
}
