package dev.contracts.docs.api;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The path of a transport as a template of both specifications: {@code {name}} stands for a part that a request fills
 * in.
 *
 * @param text each name once; every other brace is percent-encoded
 * @param names the parameters, in order
 */
record PathTemplate(String text, List<String> names) {
    private static final Pattern PART = Pattern.compile("\\{([A-Za-z0-9_-]+)\\}|[{}]");

    PathTemplate {
        names = List.copyOf(names);
    }

    static PathTemplate of(String path) {
        List<String> names = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher part = PART.matcher(path);
        while (part.find()) {
            part.appendReplacement(text, Matcher.quoteReplacement(replacement(part, names)));
        }
        return new PathTemplate(part.appendTail(text).toString(), names);
    }

    private static String replacement(Matcher part, List<String> names) {
        String written = part.group(1);
        if (written == null) {
            return part.group().equals("{") ? "%7B" : "%7D";
        }
        String name = written;
        for (int again = 2; names.contains(name); again++) {
            name = written + "-" + again;
        }
        names.add(name);
        return "{" + name + "}";
    }
}
