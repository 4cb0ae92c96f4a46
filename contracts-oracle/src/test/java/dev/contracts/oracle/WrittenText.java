package dev.contracts.oracle;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;

/** Strings of formats that a record has as values of classes, as it writes them. */
final class WrittenText {
    private static final List<String> SPELLING = List.of("pattern", "const", "enum");
    private static final List<String> LENGTH = List.of("minLength", "maxLength");

    private WrittenText() {}

    /** @param applied the schemas of a string */
    static String of(List<SchemaNode> applied, String text) {
        String format = applied.stream()
                .map(SchemaNode::format)
                .filter(List.of("date", "time", "duration", "uuid", "uri")::contains)
                .findFirst()
                .orElse("");
        boolean value = !anyHas(applied, SPELLING) && !(format.equals("time") && anyHas(applied, LENGTH));
        return format.equals("uri") || value ? of(format, text) : text;
    }

    static String of(String format, String text) {
        if (format.isEmpty() || !Formats.holds(format, text)) {
            return text;
        }
        return switch (format) {
            case "uuid" -> text.toLowerCase(Locale.ROOT);
            case "time" -> Moment.timeText(text);
            case "uri" -> uri(text);
            default -> text;
        };
    }

    private static boolean anyHas(List<SchemaNode> applied, List<String> keywords) {
        return applied.stream().anyMatch(node -> keywords.stream().anyMatch(node::has));
    }

    private static String uri(String text) {
        try {
            return new URI(text).toString();
        } catch (URISyntaxException e) {
            if (text.contains("[")) {
                String address = text.substring(text.indexOf('[') + 1, text.indexOf(']'));
                return text.replace("[" + address + "]", "%5B" + address.replace(":", "%3A") + "%5D");
            }
            return text.endsWith("//") ? text + "/" : text.replaceFirst(":", ":.");
        }
    }
}
