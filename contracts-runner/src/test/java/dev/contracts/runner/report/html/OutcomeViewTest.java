package dev.contracts.runner.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.PayloadCounts;
import dev.contracts.runner.run.RuleCounts;
import dev.contracts.runner.run.RunReport;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeViewTest {
    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CONFORMS   | 9    | 0    | 0 | good | All payloads conform",
                "CONFORMS   | 9    | 0    | 1 | good | All payloads conform, with 1 warning",
                "VIOLATIONS | 9    | 1    | 0 | bad  | 1 error",
                "VIOLATIONS | 9999 | 1234 | 2 | bad  | 1,234 errors, 2 warnings",
                "NO_VERDICT | 9    | 0    | 0 | open | Not everything was checked",
                "NO_VERDICT | 0    | 0    | 0 | open | Nothing was checked",
                "NO_VERDICT | 9    | 2    | 0 | bad  | 2 errors, and not everything was checked",
                "USAGE      | 0    | 0    | 0 | open | Nothing was checked"
            })
    void saysWhatARunCameTo(Outcome outcome, long payloads, long errors, long warnings, String tone, String title) {
        RunReport report = new RunReport(
                new RuleCounts(2, 8),
                new PayloadCounts(payloads, 0, errors, warnings),
                List.of(),
                List.of(),
                List.of(),
                outcome);
        OutcomeView verdict = OutcomeView.of(report);
        assertThat(verdict.tone()).isEqualTo(tone);
        assertThat(verdict.title()).isEqualTo(title);
        assertThat(verdict.lead().contains("payloads checked against 8 rules of 2 contracts."))
                .isEqualTo(payloads > 0);
        assertThat(verdict.lead().contains("What could not be checked is named below."))
                .isEqualTo(outcome == Outcome.NO_VERDICT || outcome == Outcome.USAGE);
    }
}
