package dev.contracts.validator.structure;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import dev.contracts.runtime.constraint.ContainsConstraint;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * {@code contains} with its limits, in place of the library's, which refuses limits that no array keeps: an object of the
 * rewritten schema alone, with the schema under {@link #ITEMS}, {@link #LEAST} and {@link #MOST}.
 */
final class ContainsKeyword extends AbstractKeyword {
    static final String ITEMS = "items";
    static final String LEAST = "least";
    static final String MOST = "most";

    ContainsKeyword() {
        super(ContainsConstraint.CONTAINS);
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode demanded, Schema parent, SchemaContext context) {
        return new Check(this, demanded, location, parent, context);
    }

    /** Returns whether an error of this keyword is about too many items, and not too few. */
    static boolean isTooMany(Error error) {
        return Boolean.TRUE.equals(error.getArguments()[0]);
    }

    private static final class Check extends BaseKeywordValidator {
        private final Schema items;
        private final long least;
        private final long most;

        Check(
                ContainsKeyword keyword,
                JsonNode demanded,
                SchemaLocation location,
                Schema parent,
                SchemaContext context) {
            super(keyword, demanded, location, parent, context);
            this.items = context.newSchema(location.append(ITEMS), demanded.get(ITEMS), parent);
            this.least = demanded.get(LEAST).longValue();
            this.most = demanded.get(MOST).longValue();
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode value, JsonNode root, NodePath place) {
            if (!value.isArray()) {
                return;
            }
            long fitting = 0;
            for (int index = 0; index < value.size(); index++) {
                fitting += fits(execution, value.get(index), root, place.append(index)) ? 1 : 0;
            }
            // limits that contradict each other are two errors
            if (fitting < least) {
                report(false, execution, value, place);
            }
            if (fitting > most) {
                report(true, execution, value, place);
            }
        }

        private boolean fits(ExecutionContext execution, JsonNode item, JsonNode root, NodePath place) {
            List<Error> outer = execution.getErrors();
            List<Error> errors = new ArrayList<>();
            execution.setErrors(errors);
            try {
                items.validate(execution, item, root, place);
            } finally {
                execution.setErrors(outer);
            }
            return errors.isEmpty();
        }

        private void report(boolean tooMany, ExecutionContext execution, JsonNode value, NodePath place) {
            execution.addError(error().instanceNode(value)
                    .instanceLocation(place)
                    .evaluationPath(execution.getEvaluationPath())
                    .messageKey(getKeyword())
                    .message(tooMany ? "too many" : "too few")
                    .arguments(tooMany)
                    .build());
        }

        @Override
        public void preloadSchema() {
            preloadSchemas(List.of(items));
        }
    }
}
