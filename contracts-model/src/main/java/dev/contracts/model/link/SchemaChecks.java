package dev.contracts.model.link;

import dev.contracts.model.contradiction.ContradictionCheck;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.HiddenCharacterCheck;
import dev.contracts.model.keyword.Dialect;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.schema.UnionShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks schemas once they are linked, whether or not they belong to a contract. */
public final class SchemaChecks {
    private SchemaChecks() {}

    /**
     * @param reached the schemas that something leads to; all others lose their references when they apply themselves without
     *     end, so that they can be walked too
     * @return whether the schemas can be walked: false when those that are reached apply themselves without end
     */
    public static boolean check(SchemaFiles files, Set<Schema> reached, Diagnostics diagnostics) {
        List<Schema> nodes = nodes(files);
        if (!RefCycles.check(nodes.stream().filter(reached::contains).toList(), diagnostics)) {
            return false;
        }
        if (!RefCycles.check(nodes, diagnostics)) {
            nodes.stream().filter(schema -> !reached.contains(schema)).forEach(Schema::unlink);
        }
        UnionShape.recognise(nodes, diagnostics);
        for (Schema schema : nodes) {
            CombinationChecks.check(schema, diagnostics);
        }
        return true;
    }

    /** Returns every schema of the files. */
    static List<Schema> nodes(SchemaFiles files) {
        List<Schema> nodes = new ArrayList<>();
        files.all().values().forEach(file -> nodes.addAll(file.nodes().values()));
        return nodes;
    }

    /** Checks what only a contract must keep: a keyword without effect is legal in a schema, but no use in a contract. */
    public static void lint(SchemaFiles files, Diagnostics diagnostics) {
        for (SchemaFile file : files.all().values()) {
            HiddenCharacterCheck.check(file.json(), diagnostics);
            if (file.json().root().isObject() && !file.json().root().has("$schema")) {
                diagnostics.warning(
                        "contract.schema-version",
                        file.root().location(),
                        "$schema is missing; the file is read as JSON Schema 2020-12",
                        "write \"$schema\": \"" + Dialect.META_SCHEMA + "\"");
            }
            for (Schema schema : file.nodes().values()) {
                KeywordLint.check(schema, diagnostics);
                ContradictionCheck.check(schema, diagnostics);
            }
        }
    }
}
