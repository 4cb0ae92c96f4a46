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
import dev.contracts.model.diagnostic.Proposal;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.Dialect;
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
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fits a schema into the dialect by what lint says of it: two names that are alike in Java get another, an example that its own
 * schema refuses is put aside, and so is a keyword that the user gives up by name. What is left is refused.
 */
public final class DialectFit {
    /** A schema that is not settled by then is settled by nothing. */
    private static final int ROUNDS = 60;

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
        if (isProposed(diagnostic)) {
            return true;
        }
        if (isOfOverlay(diagnostic)) {
            return isWithoutParameter(diagnostic);
        }
        Blamed blamed = blamed(pointer);
        if (blamed == null || !(json.at(blamed.above) instanceof ObjectNode node) || !node.has(blamed.keyword)) {
            return false;
        }
        String keyword = blamed.keyword;
        if (diagnostic.id().equals("contract.required")) {
            return isDeclared(node, keyword, diagnostic);
        }
        if (keyword.equals("default") || keyword.equals("examples")) {
            return shelve(node, blamed, ChangeKind.SAME, "its own schema refuses it");
        }
        if (keyword.equals(Keywords.JAVA_TYPE.keyword())) {
            return shelve(node, blamed, ChangeKind.SAME, diagnostic.message());
        }
        if (diagnostic.severity() == Severity.WARNING && diagnostic.id().equals("contract.no-effect")) {
            if (keyword.equals("if") && node.has("else")) {
                node.withArrayProperty("allOf").add(node.remove("else"));
            }
            return shelve(node, blamed, ChangeKind.SAME, diagnostic.message());
        }
        return diagnostic.severity() == Severity.ERROR
                && accepted.contains(keyword)
                && shelve(node, blamed, ChangeKind.WEAKER, "given up: " + diagnostic.message());
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

    /** Writes what lint proposes: a Java name where two are alike, or that null means absence where a record has it so. */
    private boolean isProposed(Diagnostic diagnostic) {
        Proposal proposal = diagnostic.proposal();
        if (proposal == null || !proposal.writeInto(isOfOverlay(diagnostic) ? overlay : json)) {
            return false;
        }
        Blamed blamed = proposal.keyword().equals(Keywords.JAVA_NULL.keyword())
                ? blamed(diagnostic.at().pointer())
                : null;
        changes.add(new Change(
                blamed == null ? ChangeKind.SAME : ChangeKind.STRICTER,
                blamed == null ? "" : blamed.keyword,
                at(diagnostic, blamed),
                proposal.keyword() + " added: " + diagnostic.message()));
        return true;
    }

    /** Declares the names that are required and nowhere else: with any value, as JSON Schema has it. */
    private boolean isDeclared(ObjectNode node, String keyword, Diagnostic diagnostic) {
        JsonNode rest = node.path("additionalProperties");
        if (!(node.path("properties") instanceof ObjectNode
                        || node.path("properties").isMissingNode())
                || (rest.isBoolean() && !rest.booleanValue())) {
            return false;
        }
        ObjectNode properties = node.withObjectProperty("properties");
        Set<String> declared = new TreeSet<>();
        for (String name : UndeclaredNames.of(
                node.path(keyword), JsonPointer.last(diagnostic.at().pointer()))) {
            if (!properties.has(name)) {
                properties.set(name, rest.isObject() ? rest.deepCopy() : JsonNodeFactory.instance.objectNode());
                declared.add(Quote.text(name));
            }
        }
        if (!declared.isEmpty()) {
            changes.add(new Change(
                    ChangeKind.SAME,
                    keyword,
                    source(diagnostic).location(keyword),
                    "declared under properties, of any value: " + String.join(", ", declared)));
        }
        return !declared.isEmpty();
    }

    private boolean shelve(ObjectNode node, Blamed blamed, ChangeKind kind, String reason) {
        String keyword = blamed.keyword;
        String plain = "x-" + keyword.replaceFirst("^x-", "");
        String other = node.has(plain) || plain.equals(keyword) ? plain + "-" : plain;
        node.set(other, node.remove(keyword));
        changes.add(new Change(
                kind, keyword, source.origin(blamed.above).location(keyword), "renamed to " + other + ": " + reason));
        return true;
    }

    private Change refusal(Diagnostic diagnostic) {
        if (isOfOverlay(diagnostic)) {
            return new Change(ChangeKind.REFUSED, "", diagnostic.at(), diagnostic.message());
        }
        Blamed blamed = blamed(diagnostic.at().pointer());
        return new Change(
                ChangeKind.REFUSED, blamed == null ? "" : blamed.keyword, at(diagnostic, blamed), diagnostic.message());
    }

    private SourceLocation at(Diagnostic diagnostic, @Nullable Blamed blamed) {
        return blamed == null
                ? source(diagnostic).location()
                : source.origin(blamed.above).location(blamed.keyword);
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
            boolean isKeyword = Dialect.isOfJsonSchema(last);
            if (isKeyword && source.origins().containsKey(above)) {
                return new Blamed(above, last);
            }
        }
        return null;
    }
}
