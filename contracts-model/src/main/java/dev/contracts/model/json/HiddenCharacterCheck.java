package dev.contracts.model.json;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.runtime.text.JsonPointer;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Refuses names and texts with characters that nobody sees, or that turn the text round them about. */
public final class HiddenCharacterCheck {
    private HiddenCharacterCheck() {}

    /** Looks at every string and name of a file. */
    public static void check(JsonFile file, Diagnostics diagnostics) {
        check(file, file.root(), "", diagnostics);
    }

    private static void check(JsonFile file, JsonNode json, String pointer, Diagnostics diagnostics) {
        if (json.isString()) {
            report(json.stringValue(), file.at(pointer), diagnostics);
        } else if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                check(file, json.get(i), JsonPointer.append(pointer, i), diagnostics);
            }
        } else if (json.isObject()) {
            json.properties().forEach(entry -> {
                String below = JsonPointer.append(pointer, entry.getKey());
                report(entry.getKey(), file.at(below), diagnostics);
                check(file, entry.getValue(), below, diagnostics);
            });
        }
    }

    private static void report(String text, SourceLocation at, Diagnostics diagnostics) {
        hidden(text)
                .ifPresent(point -> diagnostics.error(
                        "contract.text",
                        at,
                        "the text has a hidden character, " + point,
                        "remove it: it would be shown to people and written into source files"));
    }

    private static Optional<String> hidden(String text) {
        OptionalInt hidden =
                text.codePoints().filter(HiddenCharacterCheck::isHidden).findFirst();
        return hidden.isPresent()
                ? Optional.of(String.format(Locale.ROOT, "U+%04X", hidden.getAsInt()))
                : Optional.empty();
    }

    private static boolean isHidden(int point) {
        boolean layout = point == '\t' || point == '\n' || point == '\r';
        boolean turns = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return (Character.getType(point) == Character.CONTROL && !layout)
                || turns
                || Character.getType(point) == Character.SURROGATE;
    }
}
