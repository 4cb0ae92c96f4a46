package dev.contracts.oracle;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of properties that CEL cannot write are identifiers of their own for the oracle, in rules as in types and values. */
final class QuotedNames {
    private static final Pattern QUOTED = Pattern.compile("`([^`]*)`");
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    /** What CEL's grammar takes for something else, even behind a dot. */
    private static final Set<String> TAKEN = Set.of("in", "true", "false", "null");

    private QuotedNames() {}

    static boolean isPlain(String name) {
        return IDENTIFIER.matcher(name).matches() && !TAKEN.contains(name);
    }

    /** Returns the name by which the oracle knows a property. */
    static String known(String name) {
        return isPlain(name)
                ? name
                : name.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("_", "quoted_", ""));
    }

    /** Returns a rule with the names by which the oracle knows properties. */
    static String rule(String text) {
        return QUOTED.matcher(text).replaceAll((MatchResult quoted) -> known(quoted.group(1)));
    }
}
