package dev.contracts.model.contradiction;

import dev.contracts.model.contradiction.InstanceCheck.Refusal;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.JsonTreeConverter;
import dev.contracts.model.json.JsonValues;
import dev.contracts.model.keyword.Keyword;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.keyword.ValueAssertion;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.constraint.ConstraintText;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.json.JsonTrees;
import dev.contracts.runtime.text.Quote;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Values that a contract writes down must keep what it demands beside them. */
final class DeclaredValueCheck {
    private final Schema schema;
    private final Diagnostics diagnostics;

    private DeclaredValueCheck(Schema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.diagnostics = diagnostics;
    }

    static void check(Schema schema, Diagnostics diagnostics) {
        DeclaredValueCheck check = new DeclaredValueCheck(schema, diagnostics);
        check.all(Keywords.ENUM, schema.enumValues());
        check.one(Keywords.CONST, schema.constant());
        check.digits(Keywords.ENUM, schema.enumValues());
        JsonNode constant = schema.constant();
        check.digits(Keywords.CONST, constant == null ? List.of() : List.of(constant));
        check.one(Keywords.DEFAULT, schema.value(Keywords.DEFAULT));
        check.all(Keywords.EXAMPLES, schema.examples());
    }

    private void all(Keyword keyword, List<JsonNode> values) {
        for (int i = 0; i < values.size(); i++) {
            check(values.get(i), keyword, Integer.toString(i));
        }
    }

    private void one(Keyword keyword, @Nullable JsonNode value) {
        if (value != null) {
            check(value, keyword);
        }
    }

    private void check(JsonNode value, Keyword keyword, String... below) {
        Refusal refusal = InstanceCheck.find(schema, JsonTreeConverter.tree(value));
        if (refusal != null) {
            diagnostics.error(
                    "contract.value",
                    schema.place(keyword, below),
                    keyword.keyword() + " has the value " + JsonValues.quote(value)
                            + (refusal.pointer().isEmpty() ? "" : ", where the one at " + Quote.text(refusal.pointer()))
                            + (refusal.pointer().isEmpty() ? ", which " : " ") + words(refusal),
                    "change the value or the schema: a value that breaks its own schema can never be there");
        }
    }

    /** Reports numbers of a double's place that are not what their nearest double is written as: no record keeps them. */
    private void digits(Keyword keyword, List<JsonNode> values) {
        if (values.isEmpty()
                || !ContradictionFinder.isOfNumbers(SchemaCursor.of(schema).nodes())) {
            return;
        }
        for (JsonNode value : values) {
            if (JsonValues.is(value, SchemaType.NUMBER) && !JsonValues.isDouble(value)) {
                BigDecimal kept = JsonTrees.decimal(value.decimalValue().doubleValue());
                diagnostics.error(
                        "contract.value",
                        schema.place(keyword),
                        keyword.keyword() + " has the value " + JsonValues.quote(value) + ", which a double keeps as "
                                + kept,
                        "write " + kept + ", or leave the type out: a value without a type keeps every digit");
            }
        }
    }

    private static String words(Refusal refusal) {
        Keyword keyword = refusal.keyword();
        if (keyword == null) {
            return "the schema false refuses";
        }
        if (keyword == Keywords.TYPE) {
            return "is not of type "
                    + Quote.list(refusal.node().types().stream()
                            .map(SchemaType::json)
                            .toList());
        }
        if (keyword == Keywords.ENUM) {
            return "enum does not list";
        }
        return keyword instanceof ValueAssertion<?> assertion
                ? keyword.keyword() + " refuses: " + ConstraintText.of(assertion.constraint(refusal.node()))
                        + " is expected"
                : keyword.keyword() + " refuses";
    }
}
