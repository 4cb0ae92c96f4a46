package dev.contracts.importer.fit;

import dev.contracts.Severity;
import dev.contracts.importer.bundle.BundledSchema;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.keyword.JavaName;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.link.SchemaFiles;
import dev.contracts.runtime.text.JsonPointer;
import dev.contracts.runtime.text.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fits a schema into the dialect by what lint says of it: two names that are alike in Java get another, an example that its own
 * schema refuses is put aside, and so is a keyword that the user gives up by name. What is left is refused.
 */
public final class DialectFit {
    /** A schema that is not settled by then is settled by nothing. */
    private static final int ROUNDS = 60;

    /** Keywords of JSON Schema that the dialect may not have. */
    private static final Set<String> LEFT_OUT = Set.of("unevaluatedProperties", "unevaluatedItems");

    private final Path root;
    private final String name;
    private final BundledSchema source;
    private final Set<String> accepted;
    private final ObjectNode json;
    private final ObjectNode overlay;
    private final List<Change> changes = new ArrayList<>();

    private DialectFit(Path root, String name, BundledSchema source, ObjectNode overlay, Set<String> accepted) {
        this.root = root;
        this.name = name;
        this.source = source;
        this.accepted = accepted;
        this.json = source.json().deepCopy();
        this.overlay = overlay.deepCopy();
    }

    /**
     * Fits a schema.
     *
     * @param root an empty folder, in which the contract is tried
     * @param overlay the overlay of a contract without rules
     * @param accepted the keywords that the user gives up
     */
    public static FittedSchema of(
            Path root, String name, BundledSchema source, ObjectNode overlay, Set<String> accepted) throws IOException {
        Files.createDirectories(root.resolve(name));
        return new DialectFit(root, name, source, overlay, accepted).fit();
    }

    /** Returns what lint has against an overlay that is there already, beside a schema that fits. */
    public static List<Diagnostic> faults(Path root, String name, JsonNode schema, byte[] overlay) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        Files.writeString(folder.resolve("schema.json"), SchemaText.of(schema));
        Files.write(folder.resolve(SchemaFiles.OVERLAY), overlay);
        try {
            ContractSet.load(root);
            return List.of();
        } catch (ContractException e) {
            return e.diagnostics();
        }
    }

    private FittedSchema fit() throws IOException {
        Path file = root.resolve(name).resolve("schema.json");
        List<Diagnostic> diagnostics = List.of();
        ContractModel model = null;
        for (int round = 0; round < ROUNDS; round++) {
            Files.writeString(file, SchemaText.of(json));
            Files.writeString(file.resolveSibling(SchemaFiles.OVERLAY), SchemaText.of(overlay));
            try {
                ContractSet set = ContractSet.load(root);
                model = set.find(name).orElse(null);
                diagnostics = set.warnings();
            } catch (ContractException e) {
                model = null;
                diagnostics = e.diagnostics();
            }
            int mended = 0;
            for (Diagnostic diagnostic : diagnostics) {
                mended += mend(diagnostic) ? 1 : 0;
            }
            if (mended == 0) {
                break;
            }
        }
        List<String> remarks = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                changes.add(refusal(diagnostic));
            } else {
                remarks.add(source(diagnostic).location() + ": " + diagnostic.message());
            }
        }
        return new FittedSchema(json, overlay, model, changes, remarks);
    }

    /** Changes what a diagnostic is about; returns whether it did. */
    private boolean mend(Diagnostic diagnostic) {
        String pointer = diagnostic.at().pointer();
        if (isOfOverlay(diagnostic)) {
            return isWithoutParameter(diagnostic);
        }
        if (diagnostic.id().equals("contract.name")) {
            return named(diagnostic);
        }
        Blamed blamed = blamed(pointer);
        if (blamed == null || !(json.at(blamed.above) instanceof ObjectNode node) || !node.has(blamed.keyword)) {
            return false;
        }
        String keyword = blamed.keyword;
        if (keyword.equals("default") || keyword.equals("examples")) {
            return shelve(node, keyword, ChangeKind.SAME, diagnostic, "its own schema refuses it");
        }
        if (keyword.equals(Keywords.JAVA_TYPE.keyword())) {
            return shelve(node, keyword, ChangeKind.SAME, diagnostic, diagnostic.message());
        }
        if (diagnostic.severity() == Severity.WARNING && diagnostic.id().equals("contract.no-effect")) {
            return shelve(node, keyword, ChangeKind.SAME, diagnostic, diagnostic.message());
        }
        return diagnostic.severity() == Severity.ERROR
                && accepted.contains(keyword)
                && shelve(node, keyword, ChangeKind.WEAKER, diagnostic, "given up: " + diagnostic.message());
    }

    private static boolean isOfOverlay(Diagnostic diagnostic) {
        return diagnostic.at().file().endsWith("/" + SchemaFiles.OVERLAY);
    }

    /** Leaves out the parameter of a query that a contract cannot have; returns whether the diagnostic is about one. */
    private boolean isWithoutParameter(Diagnostic diagnostic) {
        List<String> path = JsonPointer.split(diagnostic.at().pointer());
        boolean isParameter = path.size() > 3 && path.get(2).equals("query");
        if (isParameter && overlay.at("//x-contract/query") instanceof ObjectNode query && query.has(path.get(3))) {
            query.remove(path.get(3));
            changes.add(new Change(
                    ChangeKind.SAME,
                    "parameters",
                    source.origin("").location(),
                    "left out: the query parameter " + Quote.text(path.get(3)) + ": " + diagnostic.message()));
            return true;
        }
        return false;
    }

    private boolean named(Diagnostic diagnostic) {
        boolean settled = NameProposal.apply(diagnostic, json);
        if (settled) {
            String message = JavaName.KEYWORD + " added: " + diagnostic.message();
            changes.add(new Change(ChangeKind.SAME, "", source(diagnostic).location(), message));
        }
        return settled;
    }

    private boolean shelve(ObjectNode node, String keyword, ChangeKind kind, Diagnostic diagnostic, String reason) {
        String plain = "x-" + keyword.replaceFirst("^x-", "");
        String other = node.has(plain) || plain.equals(keyword) ? plain + "-" : plain;
        node.set(other, node.remove(keyword));
        changes.add(
                new Change(kind, keyword, source(diagnostic).location(keyword), "renamed to " + other + ": " + reason));
        return true;
    }

    private Change refusal(Diagnostic diagnostic) {
        if (isOfOverlay(diagnostic)) {
            return new Change(ChangeKind.REFUSED, "", diagnostic.at(), diagnostic.message());
        }
        Blamed blamed = blamed(diagnostic.at().pointer());
        SchemaPlace place = source(diagnostic);
        return new Change(
                ChangeKind.REFUSED,
                blamed == null ? "" : blamed.keyword,
                blamed == null ? place.location() : place.location(blamed.keyword),
                diagnostic.message());
    }

    private SchemaPlace source(Diagnostic diagnostic) {
        return source.origin(diagnostic.at().pointer());
    }

    /** A keyword that a diagnostic is about, and the pointer of the schema that has it. */
    private record Blamed(String above, String keyword) {}

    /** Finds the last name in a diagnostic's pointer that is a keyword, and no name of somebody's own. */
    private @Nullable Blamed blamed(String pointer) {
        String above = pointer;
        while (!above.isEmpty()) {
            String last = JsonPointer.last(above);
            above = JsonPointer.parent(above);
            boolean isKeyword = Keywords.named(last) != null || LEFT_OUT.contains(last);
            if (isKeyword && source.origins().containsKey(above)) {
                return new Blamed(above, last);
            }
        }
        return null;
    }
}
