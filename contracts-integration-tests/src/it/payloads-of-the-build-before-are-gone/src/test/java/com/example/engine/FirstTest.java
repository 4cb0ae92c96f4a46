package com.example.engine;

import dev.contracts.dashboard.positions.Positions;
import dev.contracts.recorder.PayloadRecorder;
import dev.contracts.recorder.PayloadRecording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(PayloadRecording.class)
class FirstTest {
    @Test
    void records(PayloadRecorder recorder) {
        recorder.record(new Positions(List.of(), 0, 0, 0, 0));
    }
}
