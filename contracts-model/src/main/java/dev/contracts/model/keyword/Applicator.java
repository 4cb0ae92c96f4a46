package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.SchemaType;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A keyword that is made of schemas: for the same value, for the values in it, or for whoever refers to them. */
public sealed class Applicator extends Keyword
        permits AdditionalPropertiesKeyword,
                AlternativesKeyword,
                ContainsKeyword,
                ItemsKeyword,
                NotKeyword,
                PatternPropertiesKeyword,
                PropertyNamesKeyword {
    private final Shape shape;
    private final boolean refuses;

    Applicator(String name, Shape shape, Set<SchemaType> instanceTypes, boolean refuses) {
        super(name, instanceTypes);
        this.shape = shape;
        this.refuses = refuses;
    }

    /** The way in which a keyword holds its schemas. */
    public enum Shape {
        /** One schema. */
        ONE,
        /** An array of at least one schema. */
        LIST,
        /** An object that gives each name a schema. */
        MAP
    }

    public final Shape shape() {
        return shape;
    }

    /** Tells whether a value in a file has the keyword's shape; reports it when not. */
    public boolean hasShape(JsonNode json, KeywordContext context) {
        if (shape == Shape.MAP && !json.isObject()) {
            context.wrong(keyword() + " is an object that gives each name a schema", "write {\"name\": {…}}");
            return false;
        }
        if (shape == Shape.LIST && (!json.isArray() || json.isEmpty())) {
            context.wrong(keyword() + " is an array of at least one schema", "write [{…}]");
            return false;
        }
        return true;
    }

    @Override
    public final boolean canRefuse() {
        return refuses;
    }
}
