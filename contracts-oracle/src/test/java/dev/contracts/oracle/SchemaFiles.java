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
    private final Map<Path, SchemaNames> names = new HashMap<>();

    SchemaNode root(Path file) {
        Path known = file.toAbsolutePath().normalize();
        return new SchemaNode(this, known, tree(known));
    }

    SchemaNode resolve(SchemaNode from, String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = URLDecoder.decode(
                hash < 0 ? "" : reference.substring(hash + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
        SchemaNames names = names(from.file());
        URI base = names.base(from.json());
        URI uri = path.isEmpty() ? base : base.resolve(path);
        Path file = from.file();
        if (names.document(uri) == null) {
            URI beside = names.base(tree(file)).resolve(".").relativize(uri);
            file = Path.of(file.toUri().resolve(beside.isAbsolute() ? URI.create(path) : beside))
                    .normalize();
            names = names(file);
            uri = names.base(tree(file));
        }
        return new SchemaNode(this, file, names.at(uri, fragment));
    }

    private SchemaNames names(Path file) {
        return names.computeIfAbsent(file, any -> new SchemaNames(file.toUri(), tree(file)));
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
