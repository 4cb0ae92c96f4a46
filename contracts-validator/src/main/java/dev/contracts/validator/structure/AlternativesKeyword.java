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
import dev.contracts.runtime.constraint.AlternativesConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * {@code anyOf} and {@code oneOf}, in place of the library's, which report the errors of all alternatives as if each were one of
 * the value: this reports one error, and keeps what each alternative says.
 */
final class AlternativesKeyword extends AbstractKeyword {
    private static final String TRIED = "tried";

    /** @param name one that {@link AlternativesConstraint} has */
    AlternativesKeyword(String name) {
        super(name);
    }

    @Override
    public KeywordValidator newValidator(
            SchemaLocation location, JsonNode alternatives, Schema parent, SchemaContext context) {
        return new Check(this, alternatives, location, parent, context);
    }

    /** Returns the errors of each alternative, of an error of this keyword; empty for another error. */
    @SuppressWarnings("unchecked") // put there by validate
    static List<List<Error>> tried(Error error) {
        Map<String, Object> details = error.getDetails();
        return details != null && details.get(TRIED) instanceof List<?> tried ? (List<List<Error>>) tried : List.of();
    }

    private static final class Check extends BaseKeywordValidator {
        private final List<Schema> alternatives = new ArrayList<>();
        private final boolean any;

        Check(
                AlternativesKeyword keyword,
                JsonNode demanded,
                SchemaLocation location,
                Schema parent,
                SchemaContext context) {
            super(keyword, demanded, location, parent, context);
            this.any = keyword.getValue().equals(AlternativesConstraint.ANY_OF);
            for (int index = 0; index < demanded.size(); index++) {
                alternatives.add(context.newSchema(location.append(index), demanded.get(index), parent));
            }
        }

        @Override
        public void validate(ExecutionContext execution, JsonNode value, JsonNode root, NodePath place) {
            List<List<Error>> tried = new ArrayList<>();
            int fitting = 0;
            for (int index = 0; index < alternatives.size() && !(any && fitting > 0); index++) {
                List<Error> errors = errors(index, execution, value, root, place);
                tried.add(errors);
                fitting += errors.isEmpty() ? 1 : 0;
            }
            if (any ? fitting == 0 : fitting != 1) {
                execution.addError(error().instanceNode(value)
                        .instanceLocation(place)
                        .evaluationPath(execution.getEvaluationPath())
                        .messageKey(getKeyword())
                        .message("fits " + fitting)
                        .details(Map.of(TRIED, tried))
                        .build());
            }
        }

        private List<Error> errors(
                int index, ExecutionContext execution, JsonNode value, JsonNode root, NodePath place) {
            List<Error> outer = execution.getErrors();
            List<Error> errors = new ArrayList<>();
            execution.setErrors(errors);
            execution.evaluationPathAddLast(index);
            try {
                alternatives.get(index).validate(execution, value, root, place);
            } finally {
                execution.evaluationPathRemoveLast();
                execution.setErrors(outer);
            }
            return errors;
        }

        @Override
        public void preloadSchema() {
            preloadSchemas(alternatives);
        }
    }
}
