package dev.contracts.importer.draft;

import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A version of JSON Schema, as far as an import has to know what is different in it. */
public enum Draft {
    DRAFT_04("draft-04", "http://json-schema.org/draft-04/schema", 4),
    DRAFT_06("draft-06", "http://json-schema.org/draft-06/schema", 6),
    DRAFT_07("draft-07", "http://json-schema.org/draft-07/schema", 7),
    DRAFT_2019_09("2019-09", "https://json-schema.org/draft/2019-09/schema", 8),
    DRAFT_2020_12("2020-12", "https://json-schema.org/draft/2020-12/schema", 9),
    /** The schemas of OpenAPI 3.0: a part of draft-04 with {@code nullable}. */
    OPENAPI_30("openapi-3.0", "https://spec.openapis.org/oas/3.0/dialect", 4);

    private final String word;
    private final String metaSchema;
    private final int age;

    Draft(String word, String metaSchema, int age) {
        this.word = word;
        this.metaSchema = metaSchema;
        this.age = age;
    }

    /** Returns the name that an option gives it. */
    public String word() {
        return word;
    }

    /** Returns the URI of its meta-schema, without a fragment. */
    public String metaSchema() {
        return metaSchema;
    }

    /** Returns what the validator of the proof calls it. */
    public Dialect dialect() {
        return switch (this) {
            case DRAFT_04 -> Dialects.getDraft4();
            case DRAFT_06 -> Dialects.getDraft6();
            case DRAFT_07 -> Dialects.getDraft7();
            case DRAFT_2019_09 -> Dialects.getDraft201909();
            case DRAFT_2020_12 -> Dialects.getDraft202012();
            case OPENAPI_30 -> Dialects.getOpenApi30();
        };
    }

    /** Returns the draft that an option names. */
    public static Optional<Draft> named(String word) {
        return Arrays.stream(values()).filter(draft -> draft.word.equals(word)).findFirst();
    }

    /** Returns the draft of a {@code $schema}. */
    public static Optional<Draft> ofMetaSchema(String uri) {
        String plain = uri.replaceFirst("#$", "").replaceFirst("^https?:", "");
        return Arrays.stream(values())
                .filter(draft -> draft.metaSchema.replaceFirst("^https?:", "").equals(plain))
                .findFirst();
    }

    /** Returns the names of all, oldest first. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Draft::word).toList();
    }

    /** Tells whether this version is not older than another one; that of OpenAPI 3.0 is as old as draft-04. */
    public boolean isSince(Draft other) {
        return age >= other.age;
    }

    /** Returns the keyword that names a schema; empty when there is none. */
    public String id() {
        return this == OPENAPI_30 ? "" : isSince(DRAFT_06) ? "$id" : "id";
    }

    /** Tells whether what stands beside a {@code $ref} is ignored. */
    public boolean ignoresSiblingsOfRef() {
        return !isSince(DRAFT_2019_09);
    }
}
