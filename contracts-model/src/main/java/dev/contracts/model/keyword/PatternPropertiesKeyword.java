package dev.contracts.model.keyword;

import dev.contracts.runtime.constraint.SchemaType;
import java.util.EnumSet;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** {@code patternProperties}: the schemas of the properties whose names match a pattern, whether they are declared or not. */
final class PatternPropertiesKeyword extends Applicator {
    PatternPropertiesKeyword() {
        super("patternProperties", Shape.MAP, EnumSet.of(SchemaType.OBJECT), true);
    }

    @Override
    public boolean hasShape(JsonNode json, KeywordContext context) {
        if (!super.hasShape(json, context)) {
            return false;
        }
        boolean readable = true;
        for (String pattern : json.propertyNames()) {
            Optional<PatternSubset.Fault> fault = PatternSubset.fault(pattern);
            if (fault.isPresent()) {
                context.errorAt(
                        "contract.pattern",
                        context.location(pattern),
                        fault.get().message(),
                        fault.get().advice());
                readable = false;
            } else {
                PatternKeyword.lint(pattern, context);
            }
        }
        return readable;
    }
}
