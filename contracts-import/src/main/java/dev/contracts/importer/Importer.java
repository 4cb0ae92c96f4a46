package dev.contracts.importer;

import dev.contracts.importer.api.ApiDescription;
import dev.contracts.importer.bundle.Bundle;
import dev.contracts.importer.bundle.BundledSchema;
import dev.contracts.importer.bundle.References;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.entry.ContractName;
import dev.contracts.importer.entry.EntrySink;
import dev.contracts.importer.entry.SchemaEntry;
import dev.contracts.importer.fit.DialectFit;
import dev.contracts.importer.fit.FittedSchema;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.importer.source.SourceDocument;
import dev.contracts.importer.source.SourceFiles;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.output.OwnedFolder;
import dev.contracts.runtime.text.Quote;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Imports schemas: each becomes the text of a contract, or has reasons why it does not. */
public final class Importer {
    private final ImportRequest request;
    private final References references;
    private final SourceFiles files;

    private Importer(ImportRequest request, SourceFiles files) {
        this.request = request;
        this.files = files;
        this.references = new References(files, request.draft());
    }

    /**
     * Imports what a request names.
     *
     * @param out takes each contract as soon as it is made
     * @throws ContractException when the source cannot be read
     * @throws IllegalArgumentException in words for the user when there is nothing to import
     */
    public static void run(ImportRequest request, Sink out) throws IOException {
        Path source = request.source().toRealPath();
        if (isJar(source)) {
            try (FileSystem jar = FileSystems.newFileSystem(source)) {
                Path root = jar.getPath("/");
                new Importer(request, new SourceFiles(root, root, new Diagnostics())).run(root, out);
            } catch (ProviderNotFoundException e) {
                throw new IllegalArgumentException(request.source() + " is no jar", e);
            }
            return;
        }
        Path folder = Files.isDirectory(source) ? source : above(source);
        Path root = request.root() != null
                ? request.root().toRealPath()
                : Files.isDirectory(source) ? source : above(folder);
        if (!source.startsWith(root)) {
            throw new IllegalArgumentException(request.source() + " is not below " + root);
        }
        Path searched = request.root() == null ? folder : root;
        new Importer(request, new SourceFiles(root, searched, new Diagnostics())).run(source, out);
    }

    private static boolean isJar(Path source) {
        String name = String.valueOf(source.getFileName());
        return Files.isRegularFile(source) && (name.endsWith(".jar") || name.endsWith(".zip"));
    }

    /** Takes what is imported. */
    public interface Sink {
        /** Takes a contract, or the reasons why there is none, and where its references led. */
        void imported(ImportedContract contract, References references);

        /** Takes what is described and has nothing that a contract could be of. */
        void leftOut(Change reason);

        /** Takes the reason why something that is described becomes no contract. */
        void refused(Change reason);
    }

    private static Path above(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private void run(Path source, Sink out) throws IOException {
        List<SchemaEntry> entries = new ArrayList<>();
        List<SchemaPlace> places = Files.isDirectory(source) ? schemas() : List.of(schema(source));
        EntrySink sink = new EntrySink() {
            @Override
            public void entry(SchemaEntry entry) {
                entries.add(entry);
            }

            @Override
            public void leftOut(Change reason) {
                out.leftOut(reason);
            }

            @Override
            public void refused(Change reason) {
                out.refused(reason);
            }
        };
        for (SchemaPlace place : places) {
            if (place.pointer().isEmpty() && ApiDescription.isOne(place.json())) {
                ApiDescription.read(references, place.document(), sink);
            } else {
                sink.entry(SchemaEntry.of(place, ContractName.of(place)));
            }
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("there is no schema in " + request.source()
                    + ": a schema is a .json or .yaml file with $schema, type, properties or $ref");
        }
        Set<String> taken = new HashSet<>();
        for (SchemaEntry entry : entries) {
            String wanted = request.name() == null || entries.size() > 1 ? entry.name() : request.name();
            String name = wanted;
            for (int number = 2; !taken.add(name); number++) {
                name = wanted + "-" + number;
            }
            out.imported(imported(entry, name), references);
        }
    }

    private SchemaPlace schema(Path file) {
        SourceDocument document = files.read(file)
                .orElseThrow(() -> new ContractException(files.diagnostics().sorted()));
        SchemaPlace place = new SchemaPlace(document, request.pointer());
        if (!place.json().isObject() && !place.json().isBoolean()) {
            throw new IllegalArgumentException(
                    (request.pointer().isEmpty() ? "it" : "what stands at " + Quote.text(request.pointer()))
                            + " is no schema: an object, true or false is expected");
        }
        return place;
    }

    /** Returns the schemas of a folder that no other one refers to; all of them when each is referred to. */
    private List<SchemaPlace> schemas() {
        List<SchemaPlace> all = new ArrayList<>();
        for (Path file : files.list()) {
            files.peek(file)
                    .filter(document -> isSchema(document.root()))
                    .ifPresent(document -> all.add(new SchemaPlace(document, "")));
        }
        Set<SourceDocument> referred = new HashSet<>();
        for (SchemaPlace place : all) {
            References.documentsOf(references, place).stream()
                    .filter(document -> document != place.document())
                    .forEach(referred::add);
        }
        List<SchemaPlace> first = all.stream()
                .filter(place -> !referred.contains(place.document()))
                .toList();
        return first.isEmpty() ? all : first;
    }

    private static boolean isSchema(JsonNode json) {
        return json.path("$schema").isString()
                || json.path("$ref").isString()
                || ApiDescription.isOne(json)
                || json.path("properties").isObject()
                || json.path("$defs").isObject()
                || json.path("definitions").isObject();
    }

    private ImportedContract imported(SchemaEntry entry, String name) throws IOException {
        BundledSchema bundle = Bundle.of(references, entry.schema());
        ObjectNode overlay = overlay(name, entry.header());
        try (OwnedFolder folder = OwnedFolder.create("contracts-import")) {
            FittedSchema fitted = DialectFit.of(folder.path(), name, bundle, overlay, request.accepted());
            return new ImportedContract(
                    name, entry, references.draft(entry.schema().document()), bundle, fitted);
        }
    }

    private static ObjectNode overlay(String name, ObjectNode header) {
        ObjectNode overlay = JsonNodeFactory.instance.objectNode();
        ObjectNode contract = overlay.putObject("").putObject("x-contract");
        contract.put("name", name).put("version", "1.0.0").setAll(header);
        return overlay;
    }
}
