package dev.contracts.importer.source;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.json.JsonFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.databind.JsonNode;

/** A document in YAML 1.2: the values that JSON has, with anchors and aliases resolved. */
final class YamlDocument implements SourceDocument {
    private final Path file;
    private final String name;
    private final JsonNode root;
    private final Map<String, Mark> marks;

    private YamlDocument(Path file, String name, JsonNode root, Map<String, Mark> marks) {
        this.file = file;
        this.name = name;
        this.root = root;
        this.marks = marks;
    }

    static Optional<SourceDocument> parse(Path file, String name, byte[] bytes, Diagnostics diagnostics) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(name)
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(100)
                .setCodePointLimit(JsonFile.MAX_BYTES)
                .build();
        try {
            Optional<Node> node = new Compose(settings).composeString(new String(bytes, StandardCharsets.UTF_8));
            if (node.isEmpty()) {
                diagnostics.error("contract.yaml", SourceLocation.of(name), "the document is empty", "");
                return Optional.empty();
            }
            YamlTree tree = new YamlTree();
            JsonNode root = tree.convert(node.get());
            return Optional.of(new YamlDocument(file, name, root, tree.marks()));
        } catch (MarkedYamlEngineException e) {
            diagnostics.error(
                    "contract.yaml",
                    location(name, "", e.getProblemMark().orElse(null)),
                    "the document cannot be read: " + e.getProblem(),
                    "a document is YAML 1.2 with the values that JSON has");
        } catch (YamlEngineException e) {
            diagnostics.error(
                    "contract.yaml",
                    SourceLocation.of(name),
                    "the document cannot be read: " + e.getMessage(),
                    "a document is YAML 1.2 with the values that JSON has");
        }
        return Optional.empty();
    }

    private static SourceLocation location(String name, String pointer, @Nullable Mark mark) {
        return mark == null
                ? SourceLocation.of(name)
                : new SourceLocation(name, pointer, mark.getLine() + 1, mark.getColumn() + 1);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public JsonNode root() {
        return root;
    }

    @Override
    public SourceLocation at(String pointer) {
        String known = pointer;
        while (!marks.containsKey(known) && !known.isEmpty()) {
            known = known.substring(0, known.lastIndexOf('/'));
        }
        return location(name, pointer, marks.get(known));
    }
}
