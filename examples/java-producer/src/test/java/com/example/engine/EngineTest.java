package com.example.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.recorder.PayloadRecorder;
import dev.contracts.recorder.PayloadRecording;
import dev.contracts.recorder.PayloadSequence;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The third way: payloads that follow one another are one sequence, and the rules on sequences are checked too. */
@ExtendWith(PayloadRecording.class)
class EngineTest {
    private final AtomicLong now =
            new AtomicLong(Instant.parse("2026-11-02T14:30:00Z").toEpochMilli());
    private final InstantSource ticking = () -> Instant.ofEpochMilli(now.addAndGet(250));
    private final Clock clock = ticking.withZone(ZoneOffset.UTC);

    @Test
    void tellsOfEachStage(PayloadRecorder recorder) {
        PayloadSequence states = recorder.sequence(EngineState.class);
        Engine engine = new Engine(clock, states::add);

        engine.runCycle();
        engine.runCycle();

        assertTrue(states.file().isPresent());
    }
}
