package dev.contracts.validator.structure;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import dev.contracts.runtime.constraint.UniqueItemsConstraint;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * {@code uniqueItems}, in place of the library's: that puts items into a hash table, in which 65,536 of one hash code take
 * minutes.
 */
final class DistinctItemsKeyword extends AbstractKeyword {
    DistinctItemsKeyword() {
        super(UniqueItemsConstraint.KEYWORD);
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode demanded, Schema parent, SchemaContext context) {
        return new Check(this, demanded, location, parent, context);
    }

    private static final class Check extends BaseKeywordValidator {
        private final boolean demanded;

        Check(
                DistinctItemsKeyword keyword,
                JsonNode demanded,
                SchemaLocation location,
                Schema parent,
                SchemaContext context) {
            super(keyword, demanded, location, parent, context);
            this.demanded = demanded.booleanValue();
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode value, JsonNode root, NodePath place) {
            if (demanded && value.isArray() && !areDistinct(value)) {
                execution.addError(error().instanceNode(value)
                        .instanceLocation(place)
                        .evaluationPath(execution.getEvaluationPath())
                        .messageKey(UniqueItemsConstraint.KEYWORD)
                        .message("not distinct")
                        .build());
            }
        }

        private static boolean areDistinct(JsonNode array) {
            Set<JsonNode> seen = new TreeSet<>(NodeOrder.INSTANCE);
            for (JsonNode item : array) {
                if (!seen.add(item)) {
                    return false;
                }
            }
            return true;
        }
    }
}
