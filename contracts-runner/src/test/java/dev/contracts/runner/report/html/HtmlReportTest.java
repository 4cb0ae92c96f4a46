package dev.contracts.runner.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.output.HtmlTemplate;
import dev.contracts.output.PageAssets;
import dev.contracts.runner.report.ReportContext;
import dev.contracts.runner.report.writer.ReportRequest;
import dev.contracts.runner.report.writer.Reports;
import dev.contracts.runner.report.writer.WrittenReports;
import dev.contracts.runner.run.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/html-report/page.html");

    /** The page without its style and its script, which are files of their own. {@code -Drecreate=true} writes it. */
    @Test
    void aSmallRunGivesThisPage() throws IOException {
        PageAssets none = new PageAssets("/* style */", "/* script */");
        ReportView view = ReportView.of(none, Runs.small(""), Runs.reportContext("shelf", ""), 100);
        String page =
                HtmlTemplate.load(HtmlReport.class, "report.html.mustache").render(view);
        if (Boolean.getBoolean("recreate")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, page);
        }
        assertThat(page).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theSameRunGivesTheSameBytes() {
        assertThat(small().page()).isEqualTo(small().page()).doesNotContain("\r");
    }

    @Test
    void thePolicyAdmitsTheStyleAndTheScriptOfThePageAndNothingElse() throws Exception {
        Document page = Jsoup.parse(small().page());
        Element policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]");
        assertThat(policy.attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + sha256(only(page, "style").data())
                        + "'; script-src 'sha256-" + sha256(only(page, "script").data())
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
        assertThat(policy.elementSiblingIndex()).isLessThan(only(page, "style").elementSiblingIndex());
        assertThat(page.select("[style], [src], [srcset], [action], object, embed, iframe, base"))
                .isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void everyLinkLeadsToSomethingOnThePage() {
        Document page = Jsoup.parse(small().page());
        assertThat(page.select("a"))
                .hasSizeGreaterThan(5)
                .allSatisfy(link -> assertThat(link.attr("href"))
                        .startsWith("#")
                        .satisfies(href -> assertThat(page.getElementById(href.substring(1)))
                                .isNotNull()));
        assertThat(page.select("link"))
                .singleElement()
                .satisfies(link -> assertThat(link.attr("href")).startsWith("data:image/svg+xml,"));
        Map<String, Long> ids = page.select("[id]").stream()
                .collect(Collectors.groupingBy(Element::id, TreeMap::new, Collectors.counting()));
        assertThat(ids.values()).containsOnly(1L);
        assertThat(page.select("[aria-labelledby]"))
                .allSatisfy(element -> assertThat(ids).containsKey(element.attr("aria-labelledby")));
    }

    @Test
    void whatIsMissingAtTheEndOfALineIsMarkedToo() {
        Document page = Jsoup.parse(small().page());
        assertThat(page.select("mark.nothing")).hasSize(1);
        assertThat(page.select("mark.value").eachText()).containsExactly("12.5", "{");
    }

    @Test
    void aThousandViolationsAreAllThere() {
        HtmlReport report = HtmlReport.of(Runs.flood(List.of("shelf"), 1_000), Runs.reportContext("shelf", ""));
        Document page = Jsoup.parse(report.page());
        assertThat(report.leftOut()).isEmpty();
        assertThat(page.select("article")).hasSize(1_000);
        assertThat(page.select("article > h4").last().text()).isEqualTo("value is 1000, expected 0");
        assertThat(page.select("h1").text()).contains("1,000 errors");
    }

    @Test
    void whatThePageHasNoRoomForIsCountedAndSaid() {
        HtmlReport report =
                HtmlReport.of(Runs.flood(List.of("lamps", "shelf"), 60), Runs.reportContext("shelf", ""), 100);
        String said = "100 of 120 violations are listed; all are counted";
        assertThat(report.leftOut()).contains(said);
        Document page = Jsoup.parse(report.page());
        assertThat(page.select(".work .more").eachText()).contains(said + ".");
        assertThat(page.select("article[data-contract=lamps]")).hasSize(50);
        assertThat(page.select("article[data-contract=shelf]")).hasSize(50);
        assertThat(page.select("h1").text()).contains("120 errors");
    }

    @Test
    void isWrittenForWhoAsksForHtmlAndSaysWhatItLeavesOut(@TempDir Path folder) throws IOException {
        ReportContext context = new ReportContext(
                "contracts check", "", Runs.reportContext("shelf", "").rules(), folder, folder, Map.of());
        PrintWriter console = new PrintWriter(Writer.nullWriter());
        RunReport run = Runs.flood(List.of("lamps"), HtmlReport.LISTED + 1);
        WrittenReports written =
                new Reports(List.of(ReportRequest.parse("html=page.html")), context, console).write(run);
        assertThat(written.lines())
                .containsExactlyInAnyOrder(
                        "wrote page.html", "html: 5,000 of 5,001 violations are listed; all are counted");
        assertThat(folder.resolve("page.html"))
                .hasContent(HtmlReport.of(run, context).page());
    }

    @Test
    void aListOfManyFilesReasonsAndProblemsIsCutAndSaysSo() {
        RunReport many = Runs.scattered(1_003);
        Document page =
                Jsoup.parse(HtmlReport.of(many, Runs.reportContext("shelf", "")).page());
        assertThat(page.select(".files tbody tr")).hasSize(1_000);
        assertThat(page.select(".open-ends li")).hasSize(1_000);
        assertThat(page.select(".problems li")).hasSize(1_000);
        assertThat(page.select(".facts .more").eachText())
                .containsExactly("... and 3 more problems", "... and 3 more files", "... and 3 more reasons");
        assertThat(page.select("summary").eachText()).contains("1,003 files", "1 rule, for 1,003 reasons");
    }

    private static HtmlReport small() {
        return HtmlReport.of(Runs.small(""), Runs.reportContext("shelf", ""));
    }

    private static Element only(Document page, String element) {
        assertThat(page.select(element)).hasSize(1);
        return page.selectFirst(element);
    }

    private static String sha256(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }
}
