package dev.contracts.model.link;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.JsonValues;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Values that a contract writes down must keep the types that it declares beside them. */
public final class DeclaredValueCheck {
    private DeclaredValueCheck() {}

    public static void check(Schema schema, Diagnostics diagnostics) {
        List<JsonNode> values = schema.enumValues();
        for (int i = 0; i < values.size(); i++) {
            agrees(schema, values.get(i), diagnostics, Keywords.ENUM.keyword(), Integer.toString(i));
        }
        JsonNode constant = schema.constant();
        if (constant != null) {
            agrees(schema, constant, diagnostics, Keywords.CONST.keyword());
        }
        JsonNode assumed = schema.value(Keywords.DEFAULT);
        if (assumed != null && agrees(schema, assumed, diagnostics, Keywords.DEFAULT.keyword())) {
            listed(schema, assumed, diagnostics, Keywords.DEFAULT.keyword());
        }
        List<JsonNode> examples = schema.examples();
        for (int i = 0; i < examples.size(); i++) {
            if (agrees(schema, examples.get(i), diagnostics, Keywords.EXAMPLES.keyword(), Integer.toString(i))) {
                listed(schema, examples.get(i), diagnostics, Keywords.EXAMPLES.keyword(), Integer.toString(i));
            }
        }
    }

    private static boolean agrees(Schema schema, JsonNode value, Diagnostics diagnostics, String... where) {
        for (Schema part : schema.inPlace()) {
            if (part.has(Keywords.TYPE) && part.types().stream().noneMatch(type -> JsonValues.is(value, type))) {
                diagnostics.error(
                        "contract.value",
                        schema.place(where),
                        where[0] + " has the value " + JsonValues.quote(value) + ", which is not of type "
                                + Quote.list(part.types().stream()
                                        .map(SchemaType::json)
                                        .toList()),
                        "a value that breaks its own schema can never be there");
                return false;
            }
        }
        return true;
    }

    private static void listed(Schema schema, JsonNode value, Diagnostics diagnostics, String... where) {
        String wanted = JsonValues.canonical(value);
        for (Schema part : schema.inPlace()) {
            if (part.has(Keywords.ENUM)
                    && part.enumValues().stream().map(JsonValues::canonical).noneMatch(wanted::equals)) {
                diagnostics.error(
                        "contract.value",
                        schema.place(where),
                        where[0] + " has the value " + JsonValues.quote(value) + ", which enum does not list",
                        "");
                return;
            }
        }
    }
}
