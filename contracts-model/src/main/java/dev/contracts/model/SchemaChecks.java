package dev.contracts.model;

import java.util.ArrayList;
import java.util.List;

/** What is checked of schemas once they are linked, whether or not they belong to a contract. */
final class SchemaChecks {
    private SchemaChecks() {}

    /** @return whether the schemas can be walked: false when they apply themselves without end */
    static boolean check(SchemaFiles files, FindingList findings) {
        List<Schema> nodes = new ArrayList<>();
        files.all().values().forEach(file -> nodes.addAll(file.nodes().values()));
        if (!RefCycles.check(nodes, findings)) {
            return false;
        }
        for (Schema schema : nodes) {
            UnionShape.recognise(schema, findings);
            CombinationChecks.check(schema, findings);
        }
        return true;
    }

    /** What only a contract must keep: a schema may say less than nothing, a contract should not. */
    static void lint(SchemaFiles files, FindingList findings) {
        for (SchemaFile file : files.all().values()) {
            HiddenText.check(file.json(), findings);
            if (file.json().root().isObject() && !file.json().root().has("$schema")) {
                findings.warning(
                        "contract.schema-version",
                        file.root().location(),
                        "$schema is missing; the file is read as JSON Schema 2020-12",
                        "write \"$schema\": \"" + Dialect.META_SCHEMA + "\"");
            }
            for (Schema schema : file.nodes().values()) {
                KeywordLint.check(schema, findings);
                ValueAgreement.check(schema, findings);
            }
        }
    }
}
