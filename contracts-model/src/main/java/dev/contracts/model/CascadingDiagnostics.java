package dev.contracts.model;

import dev.contracts.Severity;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.runtime.text.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out what only follows from another fault: where a property's own type is broken, nothing is said of the types in
 * the rules that mention it. Mend the one, and the other comes back if it was real.
 */
final class CascadingDiagnostics {
    private static final Set<Keyword> SHAPING = Set.of(
            Keywords.TYPE,
            Keywords.REF,
            Keywords.ONE_OF,
            Keywords.ALL_OF,
            Keywords.ENUM,
            Keywords.ITEMS,
            Keywords.PREFIX_ITEMS,
            Keywords.PROPERTIES,
            Keywords.PATTERN_PROPERTIES,
            Keywords.ADDITIONAL_PROPERTIES);

    private final Set<String> broken = new HashSet<>();

    /** @param diagnostics those of the schemas, before any rule is read */
    CascadingDiagnostics(Diagnostics diagnostics) {
        for (Diagnostic diagnostic : diagnostics.sorted()) {
            List<String> path = JsonPointer.split(diagnostic.at().pointer());
            Keyword keyword = path.isEmpty() ? null : Keywords.named(path.get(path.size() - 1));
            if (diagnostic.severity() == Severity.ERROR && keyword != null && SHAPING.contains(keyword)) {
                for (int i = 1; i < path.size(); i++) {
                    if (path.get(i - 1).equals(Keywords.PROPERTIES.keyword())) {
                        broken.add(path.get(i));
                    }
                }
            }
        }
    }

    /**
     * Returns whether a diagnostic on a rule may only follow from another one.
     *
     * @param text the expression or pointer that it blames
     */
    boolean follows(Diagnostic diagnostic, String text) {
        boolean ofTypes = diagnostic.id().equals("contract.cel-type")
                || (diagnostic.id().equals("contract.rule")
                        && diagnostic.at().pointer().matches(".*/at(/pointer)?"));
        return ofTypes && broken.stream().anyMatch(name -> mentions(text, name));
    }

    private static boolean mentions(String text, String name) {
        return Pattern.compile("(?<![A-Za-z0-9_])" + Pattern.quote(name) + "(?![A-Za-z0-9_])")
                .matcher(text)
                .find();
    }
}
