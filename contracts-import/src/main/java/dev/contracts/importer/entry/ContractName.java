package dev.contracts.importer.entry;

import dev.contracts.importer.source.SchemaPlace;
import dev.contracts.importer.source.SourceDocument;
import dev.contracts.runtime.text.JsonPointer;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The name of a contract: a short title, or else the last part of the {@code $id}, or else the file's. */
public final class ContractName {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_WORDS = 4;
    /** Names of files that say nothing. */
    private static final List<String> EMPTY = List.of("schema", "index", "root", "main", "openapi", "asyncapi");

    private ContractName() {}

    /** Returns the name that a schema gives itself. */
    public static String of(SchemaPlace place) {
        JsonNode json = place.json();
        if (!place.pointer().isEmpty()) {
            return kebab(JsonPointer.last(place.pointer()));
        }
        String title = json.path("title").asString("");
        if (!title.isBlank() && title.length() <= 40 && title.trim().split("\\s+").length <= MAX_WORDS) {
            return kebab(title);
        }
        String id = json.path("$id").asString(json.path("id").asString(""));
        String last = SourceDocument.stem(id.replaceFirst("#.*", "").replaceFirst(".*/", ""));
        if (!last.isEmpty() && !EMPTY.contains(last)) {
            return kebab(last);
        }
        Path file = place.document().file().toAbsolutePath();
        String name = SourceDocument.stem(String.valueOf(file.getFileName()));
        Path folder = file.getParent();
        return kebab(EMPTY.contains(name) && folder != null ? String.valueOf(folder.getFileName()) : name);
    }

    /** Returns a text in lower-case letters and digits with single dashes. */
    public static String kebab(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String begun = plain.isEmpty() ? "imported" : plain.matches("[0-9].*") ? "v" + plain : plain;
        return begun.length() <= MAX_LENGTH
                ? begun
                : begun.substring(0, MAX_LENGTH).replaceAll("-+$", "");
    }
}
