package com.example.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.contracts.dashboard.positions.Positions;
import dev.contracts.recorder.PayloadRecorder;
import dev.contracts.recorder.PayloadRecording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first way: a test is given a recorder, and records what it made. */
@ExtendWith(PayloadRecording.class)
class PortfolioTest {
    @Test
    void countsWhatIsHeldAndWhatIsSoldShort(PayloadRecorder recorder) {
        Positions positions = new Portfolio(
                        List.of(new Holding("TSLA", -80, 251.77, 248.90), new Holding("AAPL", 100, 180.25, 181.50)),
                        248_762)
                .positions();

        recorder.record(positions);

        assertEquals(1, positions.longCount());
        assertEquals(1, positions.shortCount());
    }

    @Test
    void hasNoPositionsWhenNothingIsHeld(PayloadRecorder recorder) {
        recorder.record(new Portfolio(List.of(), 250_000).positions());
    }
}
