package dev.contracts.validator.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.validator.run.LocatedViolation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all fit, 10, 'a a a b', '{a=3, b=1}'",
        "just fit, 4, 'a a a b', '{a=3, b=1}'",
        "what one does not need goes to the others, 6, 'a a a a a a b c c', '{a=3, b=1, c=2}'",
        "each gets the same when all have many, 4, 'a a a a b b b b', '{a=2, b=2}'",
        "a place that cannot be shared stays free, 5, 'a a a a b b b b', '{a=2, b=2}'",
        "no room is no violation, 0, 'a b', '{a=0, b=0}'"
    })
    void givesEachContractItsPlaces(String sentence, int room, String contracts, String places) {
        List<LocatedViolation> violations = new ArrayList<>();
        for (String contract : contracts.split(" ", -1)) {
            violations.addAll(Runs.flood(List.of(contract), 1).violations());
        }
        assertThat(Selection.of(violations, room).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().size())
                        .collect(Collectors.joining(", ", "{", "}")))
                .isEqualTo(places);
    }
}
