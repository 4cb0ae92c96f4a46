package dev.contracts.validator;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cel.common.CelOptions;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the libraries do wrong, so that this module does it another way. When a row fails the library has been mended: remove
 * the row and think about the workaround that it names.
 */
class LibraryDefectsTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final CelOptions OPTIONS =
            CelOptions.current().enableHeterogeneousNumericComparisons(true).build();
    private static final CelCompiler COMPILER =
            CelCompilerFactory.standardCelCompilerBuilder().setOptions(OPTIONS).build();
    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.legacyCelRuntimeBuilder().setOptions(OPTIONS).build();

    @TestFactory
    Stream<DynamicTest> theSchemaLibraryStillGets() throws IOException {
        return rows("structure", LibraryDefectsTest::validates);
    }

    @TestFactory
    Stream<DynamicTest> theExpressionLibraryStillGets() throws IOException {
        return rows("expressions", LibraryDefectsTest::evaluates);
    }

    private interface Answer {
        String to(JsonNode row) throws Exception;
    }

    private static Stream<DynamicTest> rows(String kind, Answer answer) throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (var in = LibraryDefectsTest.class.getResourceAsStream("/library-defects.json")) {
            for (JsonNode row : MAPPER.readTree(in).get(kind)) {
                tests.add(DynamicTest.dynamicTest(row.get("defect").stringValue(), () -> {
                    assertThat(answer.to(row)).isEqualTo(row.get("library").stringValue());
                    assertThat(row.get("library")).isNotEqualTo(row.get("right"));
                }));
            }
        }
        return tests.stream();
    }

    private static String validates(JsonNode row) {
        try {
            boolean valid = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(row.get("schema"))
                    .validate(MAPPER.readTree(row.get("payload").stringValue()))
                    .isEmpty();
            return valid ? "valid" : "invalid";
        } catch (StackOverflowError | RuntimeException e) {
            return "throws";
        }
    }

    private static String evaluates(JsonNode row) throws Exception {
        CelRuntime.Program program = RUNTIME.createProgram(
                COMPILER.compile(row.get("expression").stringValue()).getAst());
        try {
            return String.valueOf(program.eval());
        } catch (CelEvaluationException e) {
            return "fails";
        }
    }
}
