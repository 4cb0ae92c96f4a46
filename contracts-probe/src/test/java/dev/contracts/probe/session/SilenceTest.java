package dev.contracts.probe.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunReport;
import org.junit.jupiter.api.Test;

/** Connections: what is silence, and what only looks like it. */
class SilenceTest {
    @Test
    void silenceIsAViolationWithoutTheNextMessage() {
        RunReport report = new ScriptedSession("beats")
                .opened(0)
                .beat(0, "a", 0, 1)
                .tick(1)
                .tick(1.5)
                .tick(3)
                .end(4);
        assertThat(ScriptedSession.words(report)).containsExactly("beats.heartbeat at WebSocket /ws/beats#1:1:1 ");
        assertThat(report.outcome()).isEqualTo(Outcome.VIOLATIONS);
    }

    @Test
    void aClockThatIsWrongIsNoSilence() {
        RunReport report = new ScriptedSession("beats")
                .opened(0)
                .beat(0, "a", -7_200, 1)
                .tick(0.9)
                .beat(0.9, "a", -7_199.1, 2)
                .tick(1.8)
                .end(1.8);
        assertThat(ScriptedSession.words(report))
                .containsExactly("beats.heartbeat not checked: the sequence ends before 2026-11-02T10:00:01.900Z");
    }

    @Test
    void aRunThatIsOverIsNotWaitedFor() {
        RunReport report = new ScriptedSession("beats")
                .opened(0)
                .message(0, "{\"run\": \"a\", \"time\": \"" + ScriptedSession.at(0) + "\", \"n\": 1, \"last\": true}")
                .tick(5)
                .end(9);
        assertThat(ScriptedSession.words(report)).isEmpty();
    }

    @Test
    void whoIsNotListenedToIsNotSilent() {
        RunReport report = new ScriptedSession("beats")
                .opened(0)
                .beat(0, "a", 0, 1)
                .closed(0.5, 1000)
                .tick(10)
                .opened(20)
                .tick(20.4)
                .beat(20.4, "a", 0.9, 2)
                .end(20.5);
        assertThat(ScriptedSession.words(report))
                .containsExactly("beats.heartbeat not checked: the sequence ends before 2026-11-02T10:00:01.900Z");
    }

    @Test
    void aLostConnectionKeepsWhatCameBefore() {
        RunReport report = new ScriptedSession("beats")
                .opened(0)
                .beat(0, "a", 0, 1)
                .beat(0.1, "a", 0.1, 3)
                .closed(0.2, CloseCodeText.ABNORMAL)
                .end(0.3);
        assertThat(ScriptedSession.words(report))
                .contains(
                        "beats.next at WebSocket /ws/beats#2:1:55 /n",
                        "WebSocket /ws/beats: the connection was lost: it ended without a closing message");
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
    }

    @Test
    void messagesThatComeAgainAfterALossAreNotCheckedAgain() {
        ScriptedSession played = new ScriptedSession("beats")
                .opened(0)
                .beat(0, "a", 0, 1)
                .beat(0.1, "a", 0.1, 3)
                .closed(0.2, CloseCodeText.ABNORMAL)
                .opened(0.3)
                .beat(0.3, "a", 0, 1)
                .beat(0.3, "a", 0.1, 3)
                .beat(0.4, "a", 0.4, 4);
        assertThat(played.status().counts().repeated()).isEqualTo(2);
        RunReport report = played.end(0.5);
        assertThat(report.payloads()).isEqualTo(3);
        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void withoutALossAMessageThatComesTwiceIsTheProducers() {
        RunReport report = new ScriptedSession("beats")
                .opened(0)
                .beat(0, "a", 0, 1)
                .beat(0.1, "a", 0, 1)
                .end(0.2);
        assertThat(report.errors()).isEqualTo(1);
    }

    @Test
    void aConnectionOnWhichNothingComesIsNoSuccess() {
        RunReport report = new ScriptedSession("beats").opened(0).tick(30).end(60);
        assertThat(ScriptedSession.words(report))
                .containsExactly("WebSocket /ws/beats: the connection stood, and no message came");
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
    }
}
