package dev.contracts.runner.report.writer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.runner.report.GithubCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One run in every format; {@code -Drecreate=true} writes the files anew, and the review of the difference is the test. */
class ReportFilesTest {
    private static final Path EXPECTED = Checked.ROOT.resolve("expected");

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "HTML")
    void isWhatTheFileSays(ReportFormat format) throws IOException {
        compare(format.name().toLowerCase(Locale.ROOT), Checked.text(format, Checked.someOfEverything()));
    }

    @Test
    void theCommandsForGithubAreWhatTheFileSays() throws IOException {
        compare(
                "github-commands",
                GithubCommands.write(Checked.someOfEverything(), Checked.reportContext())
                        .text());
    }

    private static void compare(String name, String found) throws IOException {
        Path file = EXPECTED.resolve(name + ".txt");
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(EXPECTED);
            Files.writeString(file, found);
        }
        assertThat(found).isEqualTo(Files.readString(file));
    }
}
