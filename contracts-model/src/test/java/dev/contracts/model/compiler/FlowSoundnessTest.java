package dev.contracts.model.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.contracts.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What the flow check accepts reads nothing that is absent or null, whatever the payload: random conditions are run by CEL,
 * which fails when they do. What it refuses must fail at times, or this test would see nothing.
 */
class FlowSoundnessTest {
    private static final int CONDITIONS = 800;
    private static final int PAYLOADS = 20;

    private final RuleScope scope = Samples.scope("payload");
    private final CelRuntime runtime = CelRuntimeFactory.legacyCelRuntimeBuilder()
            .setOptions(CelEnvironment.OPTIONS)
            .build();

    @Test
    void whatIsAcceptedNeverReadsWhatIsAbsentOrNull() throws CelEvaluationException {
        Random random = new Random(20_261_103);
        int accepted = 0;
        int refusedThatFail = 0;
        for (int i = 0; i < CONDITIONS; i++) {
            String condition = new RandomConditions(random).next(4);
            List<Diagnostic> diagnostics = new ArrayList<>();
            boolean sound = new RuleCompiler(diagnostics::add).condition(Samples.text(condition), scope) != null;
            assertThat(diagnostics).as(condition).allMatch(FlowSoundnessTest::isExpected);
            ExpressionDiagnostics problems = new ExpressionDiagnostics(Samples.text(condition));
            CelAbstractSyntaxTree ast = CelEnvironment.compile(condition, scope, problems);
            assertThat(ast).as(condition).isNotNull();
            String failure = failure(runtime.createProgram(ast), new RandomSamples(random));
            if (sound) {
                accepted++;
                assertThat(failure).as(condition).isEmpty();
            } else if (!failure.isEmpty()) {
                refusedThatFail++;
            }
        }
        assertThat(accepted).isGreaterThan(CONDITIONS / 20);
        assertThat(refusedThatFail).isGreaterThan(CONDITIONS / 4);
    }

    private static boolean isExpected(Diagnostic diagnostic) {
        return diagnostic.id().equals(ExpressionDiagnostics.ABSENT)
                || diagnostic.id().equals(ExpressionDiagnostics.LIMIT);
    }

    /** The first failure but that an index is beyond the list, which is a broken rule and no fault of the check. */
    private static String failure(CelRuntime.Program program, RandomSamples samples) {
        for (int i = 0; i < PAYLOADS; i++) {
            Map<String, Object> self = samples.next(2);
            try {
                Object unused = program.eval(Map.of("self", self));
            } catch (CelEvaluationException e) {
                String message = String.valueOf(e.getMessage());
                if (!message.contains("Index out of bounds")) {
                    return message + " for " + self;
                }
            }
        }
        return "";
    }
}
