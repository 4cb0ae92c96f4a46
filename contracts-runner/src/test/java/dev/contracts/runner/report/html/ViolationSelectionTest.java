package dev.contracts.runner.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runner.run.CheckedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationSelectionTest {
    /** Files are written as {@code contract violations}. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "all fit, 10, 'a 3, b 1', '{a=3, b=1}'",
        "just fit, 4, 'a 3, b 1', '{a=3, b=1}'",
        "what one does not need goes to the others, 6, 'a 6, b 1, c 2', '{a=3, b=1, c=2}'",
        "each gets the same when all have many, 4, 'a 4, b 4', '{a=2, b=2}'",
        "what cannot be shared goes to the first, 5, 'a 4, b 4', '{a=3, b=2}'",
        "with more files than places the first have one each, 2, 'a 4, b 4, c 4', '{a=1, b=1}'",
        "two files of one contract have two shares, 3, 'a 4, b 4, a 4', '{a=2, b=1}'",
        "no room is no violation, 0, 'a 1, b 1', '{}'"
    })
    void givesEachFileItsPlaces(String sentence, int room, String files, String places) {
        List<CheckedFile> checked = new ArrayList<>();
        for (String file : files.split(", ", -1)) {
            int space = file.indexOf(' ');
            checked.addAll(Runs.flood(List.of(file.substring(0, space)), Integer.parseInt(file.substring(space + 1)))
                    .files());
        }
        assertThat(ViolationSelection.of(checked, room).entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().size())
                        .collect(Collectors.joining(", ", "{", "}")))
                .isEqualTo(places);
    }
}
