package dev.contracts.model;

import dev.contracts.Severity;
import dev.contracts.model.diagnostic.ContractException;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.example.Example;
import dev.contracts.model.example.ExampleReader;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.json.RootFile;
import dev.contracts.model.link.RefLinker;
import dev.contracts.model.link.SchemaChecks;
import dev.contracts.model.link.SchemaFiles;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.rule.RuleIds;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.rule.RuleReader;
import dev.contracts.model.rule.SchemaRules;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.snapshot.SnapshotExampleReader;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.snapshot.SnapshotReader;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.model.stream.StreamReader;
import dev.contracts.model.type.JavaKeywordCheck;
import dev.contracts.model.type.LostNullCheck;
import dev.contracts.model.type.SchemaTypes;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeBuilder;
import dev.contracts.runtime.text.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads every contract below a root: files, links, types, rules, examples; all diagnostics at once. */
final class ContractSetReader {
    /** The warnings that are advice for who writes a schema: it is right as it is, and could be better. */
    private static final Set<String> FOR_AUTHORS = Set.of("contract.union", "contract.pattern");

    private final Path root;
    private final Set<String> skipped;
    private final Diagnostics diagnostics = new Diagnostics();
    private final SchemaFiles files;
    private final RuleIds ids = new RuleIds(diagnostics);
    private final Map<String, ContractHeader> heads = new LinkedHashMap<>();
    private final Map<String, StreamModel> streams = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final Optional<JsonFile> snapshotFile;
    private SchemaTypes types = SchemaTypes.NONE;
    private SchemaRules rules = SchemaRules.NONE;
    private final List<ContractModel> contracts = new ArrayList<>();
    private @Nullable SnapshotModel snapshot;
    private List<Diagnostic> found = List.of();

    /** @param skipped folders that are no contracts here */
    private ContractSetReader(Path root, Set<String> skipped) {
        this.root = root;
        this.skipped = Set.copyOf(skipped);
        this.files = new SchemaFiles(root, diagnostics);
        this.snapshotFile = RootFile.read(root, SnapshotModel.FILE, SnapshotReader.ID, diagnostics);
    }

    /** Reads all contracts, none of which may be broken. */
    static ContractSet read(Path root) {
        ContractSetReader reader = new ContractSetReader(real(root), Set.of());
        if (!reader.read().isEmpty()) {
            throw new ContractException(reader.found);
        }
        return reader.set(Map.of());
    }

    /** Reads the contracts that are not broken: what others say keeps none of them from being used. */
    static ContractSet readEach(Path root) {
        Path real = real(root);
        Map<String, List<Diagnostic>> broken = new TreeMap<>();
        while (true) {
            ContractSetReader reader = new ContractSetReader(real, broken.keySet());
            Map<String, List<Diagnostic>> faults = reader.read();
            if (faults.containsKey(ContractFaults.ROOT)) {
                List<Diagnostic> all = new ArrayList<>(reader.found);
                broken.values().forEach(all::addAll);
                throw new ContractException(all);
            }
            List<Diagnostic> ofSnapshot = faults.remove(SnapshotModel.NAME);
            if (faults.isEmpty()) {
                if (ofSnapshot != null) {
                    reader.snapshot = null;
                    broken.putIfAbsent(SnapshotModel.NAME, ofSnapshot);
                }
                return reader.set(broken);
            }
            broken.putAll(faults);
        }
    }

    private static Path real(Path root) {
        try {
            if (Files.isDirectory(root)) {
                return root.toRealPath();
            }
        } catch (IOException unreadable) {
            throw new ContractException(List.of(Diagnostic.error(
                    "contract.root",
                    SourceLocation.of(""),
                    "the contract root cannot be read: " + Quote.text(root.toString()),
                    "check its permissions")));
        }
        throw new ContractException(List.of(Diagnostic.error(
                "contract.root",
                SourceLocation.of(""),
                "there is no folder " + Quote.text(root.toString()),
                "name the folder that holds the contracts' folders")));
    }

    /** Returns what is wrong, by the contracts that it keeps from being used. */
    private Map<String, List<Diagnostic>> read() {
        for (String folder : ContractFolders.list(root, diagnostics)) {
            if (!skipped.contains(folder)) {
                files.locate(SourceLocation.of("schema.json"), folder + "/schema.json")
                        .ifPresent(files::read);
            }
        }
        RefLinker.link(files, diagnostics);
        files.all().values().forEach(this::head);
        ContractFaults faults = new ContractFaults(files, skipped);
        if (heads.isEmpty() && faults.byContract(diagnostics.sorted()).isEmpty()) {
            diagnostics.error(
                    "contract.root",
                    SourceLocation.of(""),
                    "no folder of " + Quote.text(root.toString()) + " holds a contract",
                    "a contract is a folder with a schema.json that has x-contract");
        }
        if (SchemaChecks.check(files, faults.reached(), diagnostics)) {
            SchemaChecks.lint(files, diagnostics);
            types = TypeBuilder.derive(files.all(), diagnostics);
            for (SchemaFile file : files.all().values()) {
                LostNullCheck.check(file.nodes().values(), types, diagnostics);
                JavaKeywordCheck.check(file.nodes().values(), types, diagnostics);
            }
            CascadingDiagnostics cascades = new CascadingDiagnostics(diagnostics);
            Map<Schema, List<RuleModel>> found = new HashMap<>();
            files.all().values().forEach(file -> found.putAll(rules(file)));
            rules = new SchemaRules(found);
            snapshot = snapshotFile.flatMap(this::snapshot).orElse(null);
            diagnostics.removeIf(diagnostic -> cascades.follows(diagnostic, text(diagnostic.at())));
            heads.forEach((name, head) -> contracts.add(contract(head)));
        }
        found = faults.lessened(diagnostics.sorted());
        return faults.byContract(found);
    }

    private ContractSet set(Map<String, List<Diagnostic>> broken) {
        Map<String, Schema> roots = new HashMap<>();
        Set<String> overlays = new TreeSet<>();
        files.all().forEach((name, file) -> {
            roots.put(name, file.root());
            file.json().overlay().ifPresent(overlay -> overlays.add(overlay.name()));
        });
        List<Diagnostic> warnings =
                found.stream().filter(diagnostic -> !isForUpstream(diagnostic)).toList();
        return new ContractSet(root, contracts, snapshot, types, roots, overlays, warnings, broken);
    }

    /** Tells whether a warning advises another schema than the one that somebody else keeps, which an overlay stands beside. */
    private boolean isForUpstream(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.WARNING
                && FOR_AUTHORS.contains(diagnostic.id())
                && files.find(diagnostic.at().file()).flatMap(JsonFile::overlay).isPresent();
    }

    private String text(SourceLocation at) {
        Optional<JsonFile> file = at.file().equals(SnapshotModel.FILE) ? snapshotFile : files.find(at.file());
        return file.map(json -> json.root().at(at.pointer()).asString("")).orElse("");
    }

    private void head(SchemaFile file) {
        boolean main = file.name().equals(file.home() + "/schema.json");
        String other = packages.putIfAbsent(Identifiers.packageOf(file.home()), file.home());
        if (other != null && !other.equals(file.home())) {
            diagnostics.error(
                    "contract.name",
                    file.root().location(),
                    "the folders " + Quote.text(other) + " and " + Quote.text(file.home())
                            + " become the same package in Java",
                    "rename one of the two: they may not differ in dashes alone");
        }
        for (Schema schema : file.nodes().values()) {
            for (String section : List.of("x-contract", "x-stream")) {
                if (schema.json().has(section) && !(main && schema == file.root())) {
                    diagnostics.error(
                            "contract.x-contract",
                            schema.place(section),
                            section + " stands at the root of a contract's schema.json only",
                            "move it there");
                }
            }
        }
        if (skipped.contains(file.home())) {
            return;
        }
        if (main && file.json().root().has("x-contract")) {
            ContractHeaderReader.read(file, diagnostics).ifPresent(head -> heads.put(head.name(), head));
        } else if (!ContractHeaderReader.NAME.matcher(file.home()).matches()) {
            diagnostics.error(
                    "contract.name",
                    file.root().location(),
                    "the folder " + Quote.text(file.home())
                            + " is not named in lower-case ASCII letters and digits with " + "single dashes",
                    "rename it: it becomes the name of a package");
        } else if (main && file.json().root().has("x-stream")) {
            diagnostics.error(
                    "contract.x-contract", file.root().location(), "x-stream without x-contract", "add x-contract");
        }
    }

    private Map<Schema, List<RuleModel>> rules(SchemaFile file) {
        ContractHeader head = heads.get(file.home());
        List<ContextVariable> context = head == null ? List.of() : head.context();
        Map<Schema, List<RuleModel>> found = new RuleReader(file, types, context, ids, diagnostics).read();
        if (head != null && file.name().equals(file.home() + "/schema.json")) {
            StreamReader.read(file, types.of(file.root()).type(), context, ids, diagnostics)
                    .ifPresent(stream -> streams.put(head.name(), stream));
        }
        return found;
    }

    private Optional<SnapshotModel> snapshot(JsonFile json) {
        Map<String, Type> payloads = new HashMap<>();
        heads.forEach(
                (name, head) -> payloads.put(name, types.of(file(head).root()).type()));
        Optional<SnapshotModel> snapshot = new SnapshotReader(json, payloads, ids, diagnostics)
                .read()
                .map(model -> SnapshotExampleReader.read(root, model, heads.keySet(), diagnostics));
        snapshot.ifPresent(model -> RuleCoverage.check(model, diagnostics));
        return snapshot;
    }

    private ContractModel contract(ContractHeader head) {
        Schema schema = file(head).root();
        Reachability reach = Reachability.from(schema, types, rules);
        Reachability.lost(schema, reach, diagnostics);
        Reachability.untyped(reach, diagnostics);
        StreamModel stream = streams.get(head.name());
        Path folder = root.resolve(head.name());
        List<Example> examples = new ExampleReader(folder, head.name(), head.context(), ids.all(), diagnostics).read();
        RuleCoverage.check(head, schema, reach.rules(), stream, examples, diagnostics);
        return new ContractModel(head, schema, types, rules, reach, stream, examples, folder);
    }

    private SchemaFile file(ContractHeader head) {
        return Optional.ofNullable(files.all().get(head.name() + "/schema.json"))
                .orElseThrow();
    }
}
