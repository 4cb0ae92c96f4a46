package dev.contracts.importer.fit;

import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.keyword.JavaName;
import dev.contracts.runtime.text.JsonPointer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The name that lint proposes where two are alike in Java. */
final class NameProposal {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern PROPOSAL =
            Pattern.compile("write \"" + JavaName.KEYWORD + "\": (.+?), or another name");

    private NameProposal() {}

    /** Writes the name that a diagnostic proposes into a schema; returns whether there was one. */
    static boolean apply(Diagnostic diagnostic, ObjectNode schema) {
        Matcher proposal = PROPOSAL.matcher(diagnostic.advice());
        if (!proposal.find()) {
            return false;
        }
        JsonNode name = JSON.readTree(proposal.group(1));
        String at = diagnostic.at().pointer();
        String pointer = at.endsWith("/" + JavaName.KEYWORD) ? JsonPointer.parent(at) : at;
        JsonNode beside = schema.at(name.isObject() ? JsonPointer.parent(pointer) : pointer);
        if (!(beside instanceof ObjectNode node)) {
            return false;
        }
        if (name.isObject() && node.get(JavaName.KEYWORD) instanceof ObjectNode names) {
            names.setAll((ObjectNode) name);
        } else {
            node.set(JavaName.KEYWORD, name);
        }
        return true;
    }
}
