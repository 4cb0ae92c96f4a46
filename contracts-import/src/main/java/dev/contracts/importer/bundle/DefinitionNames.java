package dev.contracts.importer.bundle;

import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.importer.source.SourceDocument;
import dev.contracts.runtime.text.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names for definitions: what the source calls a schema, in the characters that a fragment of a URI has as they are. */
final class DefinitionNames {
    private final Set<String> taken = new HashSet<>();

    /** Returns a name that no other definition has, whatever the case. */
    String of(SchemaPlace place) {
        String name = plain(called(place));
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free;
    }

    private static String called(SchemaPlace place) {
        List<String> path = JsonPointer.split(place.pointer());
        for (int i = path.size() - 1; i >= 0; i--) {
            String token = path.get(i);
            if (!token.matches("[0-9]+|schema|items|content|allOf|anyOf|oneOf|additionalProperties|properties")) {
                return token.startsWith("http") ? token.substring(token.lastIndexOf('/') + 1) : token;
            }
        }
        return SourceDocument.stem(String.valueOf(place.document().file().getFileName()));
    }

    private static String plain(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
        return plain.isEmpty() ? "definition" : plain;
    }
}
