package dev.contracts.importer.rewrite;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes patterns as ECMA-262 wants them with the flag {@code u}: no escape before a character that needs none. */
final class PatternEscapes implements Rewrite {
    /** The characters that may follow a backslash. */
    private static final String ESCAPABLE = "^$\\.*+?()[]{}|/dDwWsSbBtnrfvcxupPk0123456789";

    @Override
    public void apply(SchemaNode node) {
        JsonNode pattern = node.get("pattern");
        if (pattern.isString()) {
            String plain = plain(pattern.stringValue());
            if (!plain.equals(pattern.stringValue())) {
                node.set("pattern", JsonNodeFactory.instance.stringNode(plain));
                node.same("pattern", "written as " + plain + ", which means the same");
            }
        }
        JsonNode named = node.get("patternProperties");
        if (named.isObject()) {
            Map<String, JsonNode> schemas = new LinkedHashMap<>();
            named.properties().forEach(entry -> schemas.put(plain(entry.getKey()), entry.getValue()));
            if (schemas.size() == named.size() && !schemas.keySet().containsAll(named.propertyNames())) {
                ObjectNode renamed = JsonNodeFactory.instance.objectNode();
                schemas.forEach(renamed::set);
                node.set("patternProperties", renamed);
                node.same("patternProperties", "patterns written without needless escapes, which means the same");
            }
        }
    }

    static String plain(String pattern) {
        StringBuilder plain = new StringBuilder();
        boolean inClass = false;
        int classStart = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                char next = pattern.charAt(++i);
                boolean needed = ESCAPABLE.indexOf(next) >= 0 || (inClass && next == '-') || next > 0x7E;
                if (needed) {
                    plain.append(c);
                }
                plain.append(next);
            } else if (inClass) {
                if (c == ']') {
                    inClass = false;
                } else if (c == '-' && isLiteralDash(pattern, i, classStart)) {
                    plain.append('\\');
                }
                plain.append(c);
            } else {
                inClass = c == '[';
                classStart = i + 1;
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Tells whether a dash in a class stands beside a set such as \w, where it is itself; at either end it needs no escape. */
    private static boolean isLiteralDash(String pattern, int at, int classStart) {
        boolean afterSet = at - 2 >= classStart && isSet(pattern, at - 2);
        boolean beforeSet = at + 2 < pattern.length() && isSet(pattern, at + 1);
        boolean atEnd = at + 1 < pattern.length() && pattern.charAt(at + 1) == ']';
        return !atEnd && at != classStart && (afterSet || beforeSet);
    }

    private static boolean isSet(String pattern, int at) {
        boolean escaped = at > 0 && pattern.charAt(at - 1) == '\\';
        return !escaped && pattern.charAt(at) == '\\' && "dDwWsS".indexOf(pattern.charAt(at + 1)) >= 0;
    }
}
