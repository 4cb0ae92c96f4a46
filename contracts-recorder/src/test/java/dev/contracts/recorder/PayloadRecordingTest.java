package dev.contracts.recorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.contracts.recorder.storage.RecordedFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class PayloadRecordingTest {
    private static final String SAMPLE = "recorder.sample";

    @TempDir
    Path directory;

    /** Tests as a team writes them; they run only below. */
    @EnabledIfSystemProperty(named = SAMPLE, matches = ".+")
    static class EngineTest {
        @RegisterExtension
        static PayloadRecording recording = new PayloadRecording();

        @Test
        void opens(PayloadRecorder recorder) {
            recorder.record(new Counter(1, "a"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"x/y", "z"})
        void trades(String symbol, PayloadRecorder recorder) {
            recorder.record(new Counter(2, symbol));
        }

        @RepeatedTest(2)
        void repeats(RepetitionInfo repetition, PayloadRecorder recorder) {
            recorder.record(new Counter(repetition.getCurrentRepetition(), "again"));
        }

        @TestFactory
        Stream<DynamicTest> makes(PayloadRecorder recorder) {
            return IntStream.of(1, 2)
                    .mapToObj(n -> DynamicTest.dynamicTest("made " + n, () -> recorder.record(new Counter(n, "made"))));
        }

        @Nested
        class AfterTheClose {
            @Test
            void trades(PayloadRecorder recorder) {
                recorder.record(new Counter(4, "nested"));
            }
        }

        @AfterAll
        static void after() {
            recording.recorder().record(new Counter(5, "after"));
        }
    }

    @EnabledIfSystemProperty(named = SAMPLE, matches = ".+")
    @ExtendWith(PayloadRecording.class)
    static class DefaultTest {
        @Test
        void isGivenTheRecorderOfTheModule(PayloadRecorder recorder) {
            assertThat(recorder.directory())
                    .isEqualTo(PayloadRecorder.ofModule().directory());
        }
    }

    private static final List<String> FILES = List.of(
            "counter/PayloadRecordingTest.EngineTest.AfterTheClose.trades.json",
            "counter/PayloadRecordingTest.EngineTest.json",
            "counter/PayloadRecordingTest.EngineTest.makes.1.json",
            "counter/PayloadRecordingTest.EngineTest.makes.2.json",
            "counter/PayloadRecordingTest.EngineTest.opens.json",
            "counter/PayloadRecordingTest.EngineTest.repeats.1.json",
            "counter/PayloadRecordingTest.EngineTest.repeats.2.json",
            "counter/PayloadRecordingTest.EngineTest.trades.1.json",
            "counter/PayloadRecordingTest.EngineTest.trades.2.json");

    private void run(Class<?> tests, boolean parallel) {
        EngineTest.recording = new PayloadRecording(PayloadRecorder.into(directory));
        System.setProperty(SAMPLE, "runs");
        try {
            LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(selectClass(tests))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", "" + parallel)
                    .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                    .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                    .configurationParameter("junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
                    .build();
            SummaryGeneratingListener summary = new SummaryGeneratingListener();
            LauncherFactory.create().execute(request, summary);
            assertThat(summary.getSummary().getFailures()).isEmpty();
            assertThat(summary.getSummary().getTestsSucceededCount()).isPositive();
        } finally {
            System.clearProperty(SAMPLE);
        }
    }

    @Test
    void payloadsAreNamedForTheTestsThatRecordThem() {
        run(EngineTest.class, false);
        assertThat(RecordedFiles.in(directory)).containsOnlyKeys(FILES);
    }

    @Test
    void testsAtOnceKeepTheirNames() {
        run(EngineTest.class, true);
        assertThat(RecordedFiles.in(directory)).containsOnlyKeys(FILES);
    }

    @Test
    void withoutMoreTheRecorderIsThatOfTheModule() {
        run(DefaultTest.class, false);
    }
}
