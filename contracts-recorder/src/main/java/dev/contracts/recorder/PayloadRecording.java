package dev.contracts.recorder;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests of JUnit a {@link PayloadRecorder} as a parameter: {@code @ExtendWith(PayloadRecording.class)} on a class, or
 * {@code @RegisterExtension} with a recorder of one's own. It names payloads for the tests that record them, as every recorder
 * does while JUnit runs.
 */
public final class PayloadRecording implements ParameterResolver {
    private final PayloadRecorder recorder;

    /** Gives the recorder of the module. */
    public PayloadRecording() {
        this(PayloadRecorder.ofModule());
    }

    /** Gives this recorder. */
    public PayloadRecording(PayloadRecorder recorder) {
        this.recorder = recorder;
    }

    /** Returns the recorder that tests use. */
    public PayloadRecorder recorder() {
        return recorder;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PayloadRecorder.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return recorder;
    }
}
