package dev.contracts.probe.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Context;
import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunReport;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProbeSessionTest {
    private static final Map<String, Context> LIMIT = Map.of("status", Context.NONE.with("limit", 10.0));
    private static final String RED = "{\"id\": \"1\", \"colour\": \"red\", \"time\": \"2026-11-02T10:00:00Z\"}";

    @Test
    void answersThatKeepTheirContractAreNoNews() {
        RunReport report = new ScriptedSession(LIMIT, "status")
                .status(0, 1, 1)
                .status(1, 2, 1)
                .end(2);
        assertThat(ScriptedSession.words(report)).isEmpty();
        assertThat(report.payloads()).isEqualTo(2);
        assertThat(report.outcome()).isEqualTo(Outcome.CONFORMS);
    }

    @Test
    void aViolationNamesTheAnswerAndThePlaceInIt() {
        RunReport report = new ScriptedSession(LIMIT, "status")
                .status(0, 1, 5)
                .status(1, 11, 4)
                .end(2);
        assertThat(ScriptedSession.words(report))
                .containsExactly(
                        "status.load-allowed at GET /api/status#2:1:10 /load",
                        "status.count-advances at GET /api/status#2:2:11 /count");
        assertThat(report.violations().get(1).excerpt())
                .hasToString("Excerpt[text= \"count\": 4}, start=10, length=1]");
        assertThat(report.outcome()).isEqualTo(Outcome.VIOLATIONS);
    }

    @Test
    void whatStaysWrongIsListedOnceAndCountedEachTime() {
        RunReport report = new ScriptedSession(LIMIT, "status")
                .status(0, 11, 1)
                .status(1, 12, 1)
                .status(2, 1, 1)
                .status(3, 11, 1)
                .end(4);
        assertThat(ScriptedSession.words(report))
                .containsExactly(
                        "status.load-allowed at GET /api/status#1:1:10 /load",
                        "status.load-allowed at GET /api/status#4:1:10 /load");
        CheckedFile file = report.files().get(0);
        assertThat(file.errors()).isEqualTo(3);
        assertThat(file.listed()).extracting(payload -> payload.errors()).containsExactly(1L, 1L, 0L, 1L);
    }

    @Test
    void aMissingContextIsSaidOnce() {
        RunReport report =
                new ScriptedSession("status").status(0, 1, 1).status(1, 1, 1).end(2);
        assertThat(ScriptedSession.words(report))
                .containsExactly("status.load-allowed not checked: context limit not given");
    }

    @Test
    void anAnswerWithABrokenStructureTakesPartInTheSequenceWithTheRestOfIt() {
        RunReport report = new ScriptedSession(LIMIT, "status")
                .status(0, 1, 5)
                .answer(1, "status", "", "{\"load\": -1, \"count\": 4}")
                .status(2, 1, 5)
                .end(3);
        assertThat(ScriptedSession.words(report))
                .containsExactly(
                        "schema.minimum at GET /api/status#2:1:10 /load",
                        "status.count-advances at GET /api/status#2:1:23 /count",
                        "status.load-allowed not checked: /load violates schema.minimum");
    }

    @Test
    void answersAreCheckedAgainstWhatWasAsked() {
        RunReport report = new ScriptedSession("items")
                .answer(0, "items", "", "{\"items\": [" + RED + "]}")
                .answer(0, "items", "limit=1&colour=blue", "{\"items\": [" + RED + "," + RED + "]}")
                .end(1);
        assertThat(ScriptedSession.words(report))
                .containsExactly(
                        "items.colour-honoured at GET /api/items?limit=1&colour=blue#2:1:11 /items",
                        "items.limit-honoured at GET /api/items?limit=1&colour=blue#2:1:11 /items",
                        "items.since-honoured not checked: no request asked for since");
    }

    @Test
    void theDefaultsOfParametersHoldForThePlainRequest() {
        String four = String.join(",", RED, RED, RED, RED);
        RunReport report = new ScriptedSession("items")
                .answer(0, "items", "", "{\"items\": [" + four + "]}")
                .end(1);
        assertThat(ScriptedSession.words(report))
                .first()
                .isEqualTo("items.limit-honoured at GET /api/items#1:1:11 /items");
    }

    @Test
    void answersToQuestionsAreNoSequence() {
        RunReport report = new ScriptedSession("items")
                .answer(0, "items", "", "{\"items\": [" + RED + "]}")
                .answer(0, "items", "colour=blue", "{\"items\": []}")
                .answer(1, "items", "", "{\"items\": [" + RED + "]}")
                .end(2);
        assertThat(report.errors()).isZero();
        RunReport fewer = new ScriptedSession("items")
                .answer(0, "items", "", "{\"items\": [" + RED + "]}")
                .answer(1, "items", "", "{\"items\": []}")
                .end(2);
        assertThat(ScriptedSession.words(fewer)).first().isEqualTo("items.never-fewer at GET /api/items#2:1:11 /items");
    }

    @Test
    void anEndpointThatNeverAnsweredHasNoVerdict() {
        RunReport report = new ScriptedSession("status").end(5);
        assertThat(ScriptedSession.words(report)).containsExactly("GET /api/status: no answer came");
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
    }

    @Test
    void failuresAreSaidOnceEachWithTheirNumber() {
        ScriptedSession played = new ScriptedSession(LIMIT, "status")
                .failure(0, "status", "connection refused")
                .failure(1, "status", "connection refused")
                .status(2, 1, 1)
                .failure(3, "status", "no response in 10 s");
        assertThat(played.status().state()).isEqualTo(ProbedContract.State.FAILING);
        RunReport report = played.end(4);
        assertThat(ScriptedSession.words(report))
                .containsExactly(
                        "GET /api/status: connection refused (2 times)", "GET /api/status: no response in 10 s");
        assertThat(report.outcome()).isEqualTo(Outcome.NO_VERDICT);
    }

    @Test
    void aWrongContentTypeIsAWarning() {
        byte[] sound = "{\"load\": 1, \"count\": 1}".getBytes(StandardCharsets.UTF_8);
        RunReport report = new ScriptedSession(LIMIT, "status")
                .answer(0, "status", "", "text/plain", sound)
                .end(1);
        assertThat(report.violations().get(0).violation().message())
                .isEqualTo("Content-Type is \"text/plain\", expected application/json");
        assertThat(report.warnings()).isEqualTo(1);
        assertThat(report.outcome()).isEqualTo(Outcome.CONFORMS);
    }

    @Test
    void htmlIsNamed() {
        byte[] page = "\n<!DOCTYPE html><html></html>".getBytes(StandardCharsets.UTF_8);
        RunReport report = new ScriptedSession("status")
                .answer(0, "status", "", "text/html", page)
                .end(1);
        assertThat(report.violations().get(0).violation().message()).startsWith("the server sent HTML");
        assertThat(report.violations().get(1).violation().rule()).isEqualTo("json.syntax");
        assertThat(report.outcome()).isEqualTo(Outcome.VIOLATIONS);
    }

    @Test
    void nothingWherePayloadsArePromisedIsUnreadable() {
        RunReport report = new ScriptedSession("status")
                .answer(0, "status", "", "", new byte[0])
                .end(1);
        assertThat(ScriptedSession.words(report)).contains("json.syntax at GET /api/status#1:1:1 ");
    }

    @Test
    void answersOfOneMomentMustAgree() {
        ScriptedSession played = new ScriptedSession(LIMIT, "status", "items");
        for (int second = 0; second < 4; second++) {
            played.answer(second, "items", "", "{\"items\": [" + RED + "]}")
                    .status(second + 0.1, 1, second < 3 ? 0 : 1);
        }
        RunReport report = played.answer(9, "items", "", "{\"items\": []}")
                .status(12, 1, 3)
                .end(13);
        assertThat(ScriptedSession.words(report))
                .contains(
                        "snapshot.count at GET /api/status#2:2:11 /count",
                        "snapshot.count not checked: status was taken 3 s after items; at most 2 s")
                .doesNotContain("snapshot.count at GET /api/status#3:2:11 /count");
        assertThat(report.warnings()).isEqualTo(2);
    }
}
