package dev.contracts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.cli.browser.Axe;
import dev.contracts.cli.browser.Browser;
import dev.contracts.cli.browser.BrowserPage;
import dev.contracts.docs.Documents;
import dev.contracts.docs.document.DocumentTargets;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML site as people meet it, opened as files. {@code mvn verify -Pbrowser} runs it, and needs a Chromium. */
@Tag("browser")
class SiteInBrowserTest {
    private static final String HITS = "document.querySelectorAll('.found a').length";

    @TempDir
    static Path folder;

    private static Browser browser;
    private static Path own;
    private static Path odd;

    @BeforeAll
    static void start() throws IOException {
        own = site(Path.of("schemas"), "own");
        odd = site(Path.of("contracts-docs/src/test/resources/api/odd-names"), "odd");
        browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
    }

    private static Path site(Path contracts, String name) throws IOException {
        ContractSet set = ContractSet.load(contracts);
        Path site = folder.resolve(name).resolve("site");
        Documents.of(set, DocumentTargets.of(set, folder.resolve(name), null, site))
                .write();
        return site;
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static BrowserPage search(String page, String words) {
        BrowserPage opened = browser.open(own.resolve(page));
        opened.until("!document.getElementById(':search').hidden");
        opened.eval("document.getElementById(':text').focus()");
        opened.type(words);
        opened.until("!document.getElementById(':found').hidden");
        return opened;
    }

    @Test
    void aPageLoadsTheSitesOwnFilesAndComplainsOfNothing() {
        for (String file : new String[] {"index.html", "contracts/positions.html", "shared.html"}) {
            BrowserPage page = browser.open(own.resolve(file));
            assertThat(page.complaints()).as(file).isEmpty();
            assertThat(page.requests())
                    .hasSize(3)
                    .allMatch(url -> url.startsWith(own.toUri().toString()));
        }
    }

    @Test
    void aSearchFindsWhatIsAnywhereAndLeadsThere() {
        BrowserPage page = search("contracts/engine-state.html", "unrealized_pnl");
        assertThat(page.eval("document.getElementById(':count').textContent").asString())
                .endsWith(" found");
        assertThat(page.eval(HITS).intValue()).isGreaterThan(2);
        page.press("ArrowDown");
        page.press("Enter");
        page.until("location.pathname.endsWith('/positions.html') && location.hash.endsWith(':unrealized_pnl')");
        page.until("document.querySelector('tr:target') !== null");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aSearchForNothingThatIsThereSaysSo() {
        BrowserPage page = search("index.html", "no such words");
        assertThat(page.eval("document.getElementById(':count').textContent").asString())
                .isEqualTo("Nothing found");
        assertThat(page.eval(HITS).intValue()).isZero();
    }

    @Test
    void theFirstTabLeadsToTheContent() {
        BrowserPage page = browser.open(own.resolve("contracts/positions.html"));
        page.press("Tab");
        assertThat(page.eval("document.activeElement.className").asString()).isEqualTo("skip");
        page.press("Enter");
        page.until("document.activeElement.localName === 'main'");
    }

    @Test
    void withoutScriptsEverythingButTheSearchIsThere() {
        BrowserPage page = browser.open(own.resolve("index.html"));
        page.withoutScripts();
        page.load(own.resolve("contracts/positions.html").toUri());
        assertThat(page.eval("document.getElementById(':search').checkVisibility()")
                        .booleanValue())
                .isFalse();
        assertThat(page.eval("[...document.querySelectorAll('.rule, tr[id]')].every(n => n.checkVisibility())")
                        .booleanValue())
                .isTrue();
    }

    @ParameterizedTest(name = "{0} at {1} in {2}")
    @CsvSource({
        "index.html, 360, light",
        "index.html, 1024, dark",
        "contracts/training-progress.html, 360, dark",
        "contracts/trade-history.html, 1600, light",
        "shared.html, 1024, light"
    })
    void contrastNamesAndWidthAreRight(String file, int width, String scheme) throws IOException {
        BrowserPage page = browser.open(own.resolve(file));
        page.show(width, 900, scheme);
        page.eval("document.querySelectorAll('details').forEach(d => { d.open = true; })");
        assertThat(page.eval("document.documentElement.scrollWidth").intValue()).isLessThanOrEqualTo(width);
        // what is scrolled out of sight cannot be judged, and neither can the words of a picture
        page.eval("document.querySelectorAll('.ways ul').forEach(l => { l.style.flexWrap = 'wrap'; })");
        assertThat(Axe.findings(page))
                .filteredOn(finding -> !finding.startsWith("unclear color-contrast: <text "))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"index.html", "contracts/tree.html", "shared.html"})
    void hostileWordsExecuteNothing(String file) throws IOException {
        BrowserPage page = browser.open(odd.resolve(file));
        page.show(360, 900, "light");
        page.eval("document.getElementById(':text').focus()");
        page.type("pwned");
        page.until("!document.getElementById(':found').hidden");
        assertThat(page.eval(HITS).intValue()).isPositive();
        assertThat(page.eval("document.querySelectorAll('script').length").intValue())
                .isEqualTo(2);
        assertThat(page.eval("document.documentElement.scrollWidth").intValue()).isLessThanOrEqualTo(360);
        assertThat(page.complaints()).isEmpty();
    }
}
