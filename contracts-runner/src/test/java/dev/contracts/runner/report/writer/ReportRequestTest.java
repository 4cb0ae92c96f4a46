package dev.contracts.runner.report.writer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportRequestTest {
    @Test
    void aFormatAndAFileAreRead() {
        assertThat(ReportRequest.parse("SARIF=target/a=b.sarif"))
                .isEqualTo(new ReportRequest(ReportFormat.SARIF, Path.of("target/a=b.sarif")));
        assertThat(ReportRequest.parse("auto").isAuto()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "an unknown format lists those that there are, xml=a.xml, 'no such format; there are junit, sarif, github,'",
        "a file is needed, junit, 'say the file too, such as junit=target/contracts.junit'",
        "also after the sign, sarif=, 'say the file too, such as sarif=target/contracts.sarif'",
        "auto takes none, auto=a.xml, 'report auto: it takes no file'",
        "nothing is no format, '', 'no such format'"
    })
    void whatIsNoRequestIsRefused(String sentence, String text, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportRequest.parse(text))
                .withMessageContaining(words);
    }
}
