package dev.contracts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.browser.Axe;
import dev.contracts.cli.browser.Browser;
import dev.contracts.cli.browser.BrowserPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report as people meet it. {@code mvn verify -Pbrowser} runs it, and needs a Chromium. */
@Tag("browser")
class ReportInBrowserTest {
    private static final String SHOWN =
            "[...document.querySelectorAll('.violation')].filter(v => v.checkVisibility()).length";
    private static final String SAID = "document.getElementById('shown').textContent";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path drifted;

    @BeforeAll
    static void start() throws IOException {
        drifted = report("drifted.html", "examples/drifted");
        browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void loadsNothingAndComplainsOfNothing() {
        BrowserPage page = browser.open(drifted);
        page.show(1024, 800, "light");
        assertThat(page.eval("document.title").asString()).isEqualTo("14 errors, 2 warnings - contracts check");
        assertThat(page.eval(SHOWN).intValue()).isEqualTo(15);
        assertThat(page.eval(SAID).asString()).isEqualTo("Showing all 15 listed");
        assertThat(page.complaints()).isEmpty();
        assertThat(page.requests()).isEmpty();
    }

    @Test
    void thePolicyRefusesWhatIsNotOfThePage() {
        BrowserPage page = browser.open(drifted);
        page.eval("document.body.append(Object.assign(document.createElement('script'), {textContent: 'pwned = 1'}))");
        page.eval(
                "document.body.insertAdjacentHTML('beforeend', '<img src=\"https://example.org/a.png\" onerror=\"pwned = 1\">')");
        assertThat(page.eval("typeof window.pwned").asString()).isEqualTo("undefined");
        assertThat(page.complaints()).anyMatch(complaint -> complaint.contains("Content Security Policy"));
    }

    @ParameterizedTest(name = "{0} {1} leaves {2}")
    @CsvSource({
        "contract, positions, 3",
        "rule, positions.unrealized-pnl, 1",
        "severity, warning, 1",
        "severity, error, 14",
        "text, unrealized_pnl 125.0, 1",
        "text, EXAMPLES/DRIFTED/POSITIONS, 3",
        "text, no such words, 0"
    })
    void aFilterNarrowsTheListAndSaysTo(String field, String value, int left) {
        BrowserPage page = browser.open(drifted);
        choose(page, field, value);
        page.until(SAID + " === 'Showing " + left + " of 15 listed'");
        assertThat(page.eval(SHOWN).intValue()).isEqualTo(left);
        assertThat(page.eval("document.getElementById('no-match').checkVisibility()")
                        .booleanValue())
                .isEqualTo(left == 0);
        assertThat(page.eval("[...document.querySelectorAll('.group')].every(g => g.checkVisibility() ==="
                                + " [...g.querySelectorAll('.violation')].some(v => v.checkVisibility()))")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void filtersNarrowTogetherAndAreClearedTogether() {
        BrowserPage page = browser.open(drifted);
        choose(page, "contract", "cils-stats");
        choose(page, "rule", "schema.required");
        page.until(SAID + " === 'Showing 1 of 15 listed'");
        choose(page, "rule", "positions.unrealized-pnl");
        page.until(SAID + " === 'Showing 0 of 15 listed'");
        page.eval("document.querySelector('#filters button').click()");
        page.until(SAID + " === 'Showing all 15 listed'");
        assertThat(page.eval(SHOWN).intValue()).isEqualTo(15);
    }

    @Test
    void aLinkToWhatAFilterHidesShowsIt() {
        BrowserPage page = browser.open(drifted);
        choose(page, "contract", "positions");
        page.until(SAID + " === 'Showing 3 of 15 listed'");
        page.eval("document.querySelector('th a').click()");
        page.until(SAID + " === 'Showing all 15 listed'");
        assertThat(page.eval("document.querySelector('th a').getAttribute('href') === location.hash")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void theKeyboardReachesEverythingInOrderAndIsNeverCaught() {
        BrowserPage page = browser.open(drifted);
        page.show(1024, 800, "light");
        List<String> reached = new ArrayList<>();
        List<String> unseen = new ArrayList<>();
        for (int presses = 0; presses < 200; presses++) {
            page.press("Tab");
            String place = page.eval("(() => { const e = document.activeElement; if (e === document.body) return '';"
                            + " const all = [...document.querySelectorAll('a[href], input, select, button, summary')];"
                            + " return String(all.indexOf(e)); })()")
                    .asString();
            if (place.isEmpty()) {
                break;
            }
            reached.add(place);
            if (!page.eval("(() => { const e = document.activeElement; const l = e.closest('.theme label') ?? e;"
                            + " return getComputedStyle(l).outlineStyle !== 'none' && e.checkVisibility(); })()")
                    .booleanValue()) {
                unseen.add(place);
            }
        }
        String expected = page.eval("[...document.querySelectorAll('a[href], input, select, button, summary')]"
                        + ".map((e, at) => e.checkVisibility() && !(e.type === 'radio' && !e.checked)"
                        + " || e.matches('.violation *') ? at : -1).filter(at => at >= 0).join(' ')")
                .asString();
        assertThat(String.join(" ", reached)).isEqualTo(expected);
        assertThat(unseen).isEmpty();
    }

    @Test
    void theKeyboardOperatesEverything() {
        BrowserPage page = browser.open(drifted);
        page.show(1024, 800, "light");
        page.press("Tab");
        page.press("Enter");
        page.until("location.hash === '#violations'");
        page.press("Tab");
        page.type("expected");
        page.until(SAID + ".includes(' of 15 ')");
        page.press("Tab");
        page.press("ArrowDown");
        page.until("new FormData(document.getElementById('filters')).get('contract') === 'cils-stats'");
        page.until(SHOWN + " <= 2");
        focus(page, "#filters button");
        page.press("Enter");
        page.until(SAID + " === 'Showing all 15 listed'");
        focus(page, ".violation summary");
        page.press(" ");
        page.until("document.activeElement.parentElement.open");
        page.press("Enter");
        page.until("!document.activeElement.parentElement.open");
        focus(page, "#theme-auto");
        page.press("ArrowRight");
        page.press("ArrowRight");
        page.until("document.getElementById('theme-dark').checked");
        assertThat(background(page)).isEqualTo("rgb(21, 23, 27)");
    }

    @Test
    void theColoursAreThoseOfTheSystemUntilSomebodyChooses() {
        BrowserPage page = browser.open(drifted);
        page.show(1024, 800, "light");
        assertThat(background(page)).isEqualTo("rgb(250, 249, 247)");
        page.show(1024, 800, "dark");
        assertThat(background(page)).isEqualTo("rgb(21, 23, 27)");
        page.eval("document.getElementById('theme-light').click()");
        assertThat(background(page)).isEqualTo("rgb(250, 249, 247)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void meetsWcagAa(String scheme) throws IOException {
        for (String payloads : List.of("examples/drifted", "examples/payloads", "no-such-file.json")) {
            BrowserPage page = browser.open(report("wcag-" + scheme + ".html", payloads));
            page.show(1024, 800, scheme);
            page.eval(
                    "document.querySelectorAll('.violation').forEach(v => { v.style.contentVisibility = 'visible'; });"
                            + "document.querySelectorAll('details').forEach(d => { d.open = true; })");
            assertThat(Axe.findings(page)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 1024, 1600})
    void fitsTheWindow(int width) throws IOException {
        for (Path file : List.of(drifted, hostile("narrow-" + width))) {
            BrowserPage page = browser.open(file);
            page.show(width, 800, "light");
            page.eval(
                    "document.querySelectorAll('.violation').forEach(v => { v.style.contentVisibility = 'visible'; });"
                            + "document.querySelectorAll('details').forEach(d => { d.open = true; })");
            assertThat(page.eval("document.documentElement.scrollWidth - document.documentElement.clientWidth")
                            .intValue())
                    .isZero();
        }
    }

    @Test
    void hostileTextsExecuteNothing() throws IOException {
        BrowserPage page = browser.open(hostile("hostile"));
        page.show(1024, 800, "light");
        page.eval("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        assertThat(page.eval("typeof window.pwned").asString()).isEqualTo("undefined");
        assertThat(page.eval("document.querySelectorAll('script, style, img, svg, iframe').length")
                        .intValue())
                .isEqualTo(2);
        assertThat(page.eval("document.querySelector('main').textContent").asString())
                .contains("<script>window.pwned=1</script>", "</style></script><img src=x onerror=window.pwned=1>")
                .contains("\\u001B[2J", "\\u202E");
        assertThat(page.complaints()).isEmpty();
        assertThat(page.requests()).isEmpty();
    }

    @Test
    void aThousandViolationsAreFiltered() throws IOException {
        Path payloads =
                Files.createDirectories(folder.resolve("many/engine-state")).resolve("session.ndjson");
        Files.write(
                payloads,
                IntStream.rangeClosed(1, 1_000)
                        .mapToObj(number -> "{\"status\": \"halted-" + number + "\", \"current_stage\": \"idle\","
                                + " \"last_cycle\": \"2026-11-02T14:00:00Z\", \"uptime_seconds\": 1}")
                        .toList());
        BrowserPage page = browser.open(report("many.html", payloads.toString()));
        assertThat(page.eval(SHOWN).intValue()).isEqualTo(1_000);
        assertThat(page.eval(SAID).asString()).isEqualTo("Showing all 1,000 listed");
        choose(page, "text", "halted-777");
        page.until(SAID + " === 'Showing 1 of 1,000 listed'");
        assertThat(page.eval(SHOWN).intValue()).isEqualTo(1);
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void withoutScriptsEverythingIsReadAndNothingIsPromised() {
        BrowserPage page = browser.open(drifted);
        page.withoutScripts();
        page.load(drifted.toUri());
        page.show(1024, 800, "light");
        assertThat(page.eval(SHOWN).intValue()).isEqualTo(15);
        assertThat(page.eval("document.getElementById('filters').checkVisibility()")
                        .booleanValue())
                .isFalse();
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void printsInkOnPaperWithoutControls() {
        BrowserPage page = browser.open(drifted);
        page.show(1024, 800, "dark");
        page.showAsPrinted();
        assertThat(background(page)).isEqualTo("rgb(255, 255, 255)");
        assertThat(page.eval("[...document.querySelectorAll('input, select, button, .skip')]"
                                + ".some(control => control.checkVisibility())")
                        .booleanValue())
                .isFalse();
        assertThat(page.eval(SHOWN).intValue()).isEqualTo(15);
    }

    private static Path report(String name, String payloads) {
        Path file = folder.resolve(name);
        CommandResult.of(Path.of("schemas"), "", "check", "--report", "html=" + file, payloads);
        return file;
    }

    private static Path hostile(String name) throws IOException {
        List<String> texts = List.of(
                "<script>window.pwned=1</script>",
                "</style></script><img src=x onerror=window.pwned=1>",
                "--><svg onload=window.pwned=1>",
                "\\\" autofocus onfocus=\\\"window.pwned=1",
                "' onmouseover='window.pwned=1",
                "javascript:window.pwned=1",
                "\\u001b[2J\\u0000\\u202e",
                "\\ud800",
                "{{mustache}}{{{parts.script}}}",
                "x".repeat(400));
        Path payloads = Files.createDirectories(folder.resolve(name + "/engine-state"));
        Files.writeString(
                payloads.resolve("<img src=x onerror=window.pwned=1>.ndjson"),
                texts.stream()
                        .map(text -> "{\"status\": \"" + text + "\", \"" + text + "\": 1, \"current_stage\": \"idle\"}")
                        .collect(Collectors.joining("\n")));
        Path file = folder.resolve(name + ".html");
        CommandResult.of(Path.of("schemas"), "", "check", "--strict", "--report", "html=" + file, payloads.toString());
        return file;
    }

    /** As a person would: the value, and then the event that tells of it. */
    private static void choose(BrowserPage page, String field, String value) {
        page.eval("(() => { const field = document.getElementById('filters').elements['" + field + "']; field.value = '"
                + value + "'; field.dispatchEvent(new Event('input', {bubbles: true})); })()");
    }

    private static void focus(BrowserPage page, String selector) {
        page.eval("document.querySelector('" + selector + "').focus()");
    }

    private static String background(BrowserPage page) {
        return page.eval("getComputedStyle(document.body).backgroundColor").asString();
    }
}
