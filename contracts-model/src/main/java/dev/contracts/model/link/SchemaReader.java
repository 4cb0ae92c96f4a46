package dev.contracts.model.link;

import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.schema.SchemaParser;
import java.util.LinkedHashSet;
import java.util.Optional;

/** Reads a schema that is no contract: the same dialect, without rules and without types. */
public final class SchemaReader {
    private SchemaReader() {}

    /**
     * Reads a schema that refers to nothing but itself.
     *
     * @param name for messages
     * @param json UTF-8
     * @return linked; {@link Schema#use()} is not there
     * @throws ContractException with every diagnostic, when the schema is not of the dialect
     */
    public static Schema read(String name, byte[] json) {
        Diagnostics diagnostics = new Diagnostics();
        SchemaFiles files = new SchemaFiles(null, diagnostics);
        Optional<SchemaFile> file =
                JsonFile.parse(name, json, diagnostics).map(parsed -> SchemaParser.parse(parsed, diagnostics));
        file.ifPresent(read -> {
            files.add(read);
            RefLinker.link(files, diagnostics);
            SchemaChecks.check(files, new LinkedHashSet<>(SchemaChecks.nodes(files)), diagnostics);
        });
        diagnostics.throwIfErrors();
        return file.orElseThrow().root();
    }
}
