package dev.contracts.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The schema files below a folder, read when something refers to them. */
final class SchemaFiles {
    private final Map<Path, JsonNode> trees = new HashMap<>();

    SchemaNode root(Path file) {
        Path known = file.toAbsolutePath().normalize();
        return new SchemaNode(this, known, tree(known));
    }

    SchemaNode resolve(Path from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String pointer = hash < 0 ? "" : reference.substring(hash + 1);
        Path file = path.isEmpty()
                ? from
                : Path.of(from.toUri().resolve(URI.create(path))).normalize();
        String decoded = URLDecoder.decode(pointer.replace("+", "%2B"), StandardCharsets.UTF_8);
        return new SchemaNode(this, file, tree(file).at(decoded));
    }

    private JsonNode tree(Path file) {
        return trees.computeIfAbsent(file, any -> {
            try {
                return JsonTrees.MAPPER.readTree(Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
