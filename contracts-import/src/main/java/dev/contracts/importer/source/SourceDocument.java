package dev.contracts.importer.source;

import dev.contracts.model.diagnostic.SourceLocation;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** A document that schemas are imported from. */
public interface SourceDocument {
    /** Returns the file, which may be in a jar. */
    Path file();

    /** Returns its content; its decimals are exact. */
    JsonNode root();

    /** Returns the location of a value; for a pointer that names none, of the nearest value above it. */
    SourceLocation at(String pointer);

    /** Returns the name of a file without its ending, and without {@code .schema} before that. */
    static String stem(String file) {
        return file.replaceFirst("(?i)\\.(json|yaml|yml|jsonschema)$", "").replaceFirst("(?i)[._-]schema$", "");
    }

    /** Returns the name that messages give it. */
    default String name() {
        return at("").file();
    }
}
