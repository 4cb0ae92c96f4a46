package dev.contracts.docs.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.docs.Documents;
import dev.contracts.docs.builder.DocumentViewBuilder;
import dev.contracts.docs.document.DocumentTargets;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.PropertyView;
import dev.contracts.docs.view.TypeView;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.snapshot.SnapshotRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site of the contracts of this repository, and of a set whose names and words are as hostile as they may be. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteGeneratorTest {
    private static final Path ODD = Path.of("src/test/resources/api/odd-names");

    private final List<Site> sites = new ArrayList<>();

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        sites.add(Site.write(ODD, folder.resolve("odd")));
        sites.add(Site.write(Path.of(System.getProperty("contracts.root"), "schemas"), folder.resolve("own")));
    }

    /** A site as it was written. */
    private record Site(
            ContractSet contracts, DocumentView view, Map<String, String> files, Map<String, Document> pages) {
        static Site write(Path contracts, Path output) throws IOException {
            ContractSet set = ContractSet.load(contracts);
            Path site = output.resolve("site");
            Documents.of(set, DocumentTargets.of(set, output, null, site)).write();
            Map<String, String> files = read(site);
            Map<String, Document> pages = new TreeMap<>();
            files.forEach((name, text) -> {
                if (name.endsWith(".html")) {
                    pages.put(name, Jsoup.parse(text));
                }
            });
            return new Site(set, new DocumentViewBuilder(set).view(), files, pages);
        }

        Document page(String contract) {
            return pages.get("contracts/" + contract + ".html");
        }

        JsonNode index() {
            String script = files.get("search-index.js");
            String array = script.substring(script.indexOf('['), script.lastIndexOf(';'));
            return JsonMapper.shared().readTree(array);
        }

        /** Whether a URL relative to the site's folder leads to a page, and its fragment to an element. */
        boolean leadsSomewhere(String url) {
            int hash = url.indexOf('#');
            String file = hash < 0 ? url : url.substring(0, hash);
            return hash < 0
                    ? files.containsKey(file)
                    : pages.containsKey(file) && pages.get(file).getElementById(url.substring(hash + 1)) != null;
        }

        @Override
        public String toString() {
            return contracts.root().getFileName().toString();
        }
    }

    private static Map<String, String> read(Path site) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(site.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return files;
    }

    Stream<Site> sites() {
        return sites.stream();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyRuleAndEveryFieldCanBeLinkedTo(Site site) {
        int properties = 0;
        for (ContractModel contract : site.contracts().contracts()) {
            Document page = site.page(contract.name());
            contract.allRules()
                    .forEach(rule -> assertThat(page.getElementById(rule.id()))
                            .as(rule.id())
                            .isNotNull());
        }
        for (SnapshotRule rule : site.contracts().snapshot().orElseThrow().rules()) {
            assertThat(site.pages().get("snapshot.html").getElementById(rule.id()))
                    .as(rule.id())
                    .isNotNull();
        }
        for (ContractView contract : site.view().contracts()) {
            properties += anchored(contract.payload().type(), site.page(contract.name()));
            for (TypeView type : contract.payload().types().all()) {
                properties += anchored(type, site.page(contract.name()));
            }
        }
        for (TypeView type : site.view().shared().all()) {
            assertThat(site.pages().get("shared.html").getElementById(type.anchor()))
                    .as(type.anchor())
                    .isNotNull();
            anchored(type, site.pages().get("shared.html"));
        }
        assertThat(properties).isGreaterThan(5);
    }

    private static int anchored(TypeView type, Document page) {
        for (PropertyView property : type.properties()) {
            Element row = page.getElementById(property.anchor());
            assertThat(row).as(property.anchor()).isNotNull();
            assertThat(row.select("th code").first().text())
                    .isEqualTo(property.property().name().strip());
        }
        return type.properties().size();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everyLinkLeadsSomewhere(Site site) {
        List<String> lost = new ArrayList<>();
        site.pages().forEach((file, page) -> {
            String folder = file.contains("/") ? file.substring(0, file.indexOf('/') + 1) : "";
            for (Element link : page.select("[href], [src]")) {
                String url = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                if (!url.equals("data:,")) {
                    String absolute = url.startsWith("#")
                            ? file + url
                            : Path.of("/" + folder, url.replaceFirst("#.*", ""))
                                            .normalize()
                                            .toString()
                                            .substring(1)
                                    + (url.contains("#") ? url.substring(url.indexOf('#')) : "");
                    if (!site.leadsSomewhere(absolute)) {
                        lost.add(file + " -> " + url);
                    }
                }
            }
        });
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("sites")
    void noTwoElementsOfAPageHaveTheSameId(Site site) {
        site.pages().forEach((file, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(file).doesNotHaveDuplicates();
            for (Element element : page.select("[aria-labelledby]")) {
                assertThat(ids).contains(element.attr("aria-labelledby"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("sites")
    void everythingCanBeFound(Site site) {
        Set<String> urls = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (JsonNode entry : site.index()) {
            assertThat(entry.size()).isEqualTo(5);
            assertThat(site.leadsSomewhere(entry.get(4).stringValue()))
                    .as(entry.toString())
                    .isTrue();
            assertThat(urls.add(entry.get(4).stringValue()))
                    .as(entry.toString())
                    .isTrue();
            names.add(entry.get(0).stringValue());
        }
        for (ContractModel contract : site.contracts().contracts()) {
            assertThat(names).contains(contract.title());
            contract.allRules().forEach(rule -> assertThat(names).contains(rule.id()));
            contract.query().forEach(parameter -> assertThat(names).contains(parameter.name()));
        }
        site.contracts()
                .snapshot()
                .orElseThrow()
                .rules()
                .forEach(rule -> assertThat(names).contains(rule.id()));
        site.pages()
                .forEach((file, page) ->
                        page.select("tr[id]").forEach(row -> assertThat(urls).contains(file + "#" + row.id())));
        assertThat(site.files().get("search-index.js")).doesNotContain("<");
    }

    /** What a parser makes of the pages consists of what the templates have, wherever the words came from. */
    @ParameterizedTest
    @MethodSource("sites")
    void noElementAndNoAttributeStemsFromAContract(Site site) {
        Set<String> known = Set.of(
                ("html head meta title link body a header p form label input div ul li fieldset legend script nav h1 h2 h3 h4 main "
                                + "section footer code span dl dt dd table thead tbody tr th td b em strong pre details summary article")
                        .split(" "));
        site.pages().forEach((file, page) -> {
            assertThat(page.select("*").stream().map(Element::normalName).filter(name -> !name.equals("#root")))
                    .as(file)
                    .isSubsetOf(known);
            assertThat(page.select("script"))
                    .hasSize(2)
                    .allMatch(script -> script.data().isEmpty());
            assertThat(page.select("style, [style], [onload], [onerror]")).isEmpty();
            for (Element element : page.select("*")) {
                for (Attribute attribute : element.attributes()) {
                    assertThat(attribute.getKey()).as(file).doesNotStartWith("on");
                    assertThat(attribute.getValue()).as(file).doesNotContain("javascript:");
                }
            }
        });
    }

    @Test
    void hostileWordsAreReadAsTheyAreWritten() {
        Site odd = sites.get(0);
        String tree = odd.page("tree").text();
        assertThat(tree)
                .contains("A tree </title><script>pwned()</script> of `nodes` {{x}} | #1")
                .contains("because <img src=x onerror=alert(1)> \\ *why*")
                .contains("</li><script>pwned()</script>")
                .contains("{{mustache}}");
        assertThat(odd.pages().get("index.html").select(".flow").text())
                .contains("<script>pwned()</script>/a *bold* <b>one</b>")
                .contains("svg><script>pwned()</script>/<y onload=pwned()>");
        assertThat(odd.pages().get("snapshot.html").text())
                .contains("</p><script>pwned()</script> {{x}} `*bold*`")
                .contains("</h3><script>pwned()</script> {{mustache}}")
                .contains("</td><img src=x onerror=alert(1)>");
        assertThat(odd.pages().get("shared.html").text())
                .contains("<script>alert(1)</script> `*bold*` [x](javascript:alert(1))");
    }

    @ParameterizedTest
    @MethodSource("sites")
    void aPageLoadsNothingButTheSitesOwnFiles(Site site) {
        site.pages().forEach((file, page) -> {
            assertThat(page.select("meta[http-equiv]").attr("content"))
                    .as(file)
                    .startsWith("default-src 'none'; style-src 'self' file:; script-src 'self' file:;")
                    .doesNotContain("unsafe");
            for (String url : page.select("link[href], script[src]").stream()
                    .map(element -> element.attr("href") + element.attr("src"))
                    .toList()) {
                assertThat(url)
                        .isIn(
                                "data:,",
                                "site.css",
                                "site.js",
                                "search-index.js",
                                "../site.css",
                                "../site.js",
                                "../search-index.js");
            }
        });
        assertThat(site.files().get("site.css")).doesNotContain("url(", "@import", "http");
        assertThat(site.files().get("site.js")).doesNotContain("fetch", "http", "innerHTML", "eval");
    }

    @Test
    void theDataFlowShowsEveryContractWithItsProducerAndItsConsumers() {
        Document overview = sites.get(1).pages().get("index.html");
        assertThat(overview.select(".flow tbody th a").eachAttr("href"))
                .hasSize(6)
                .doesNotHaveDuplicates()
                .allMatch(href -> href.startsWith("contracts/"));
        assertThat(overview.select(".flow td:first-child").eachText())
                .isSorted()
                .hasSize(6)
                .contains("LIVE_TRADING/engine/trading_engine.py", "TRAINING/orchestration/intelligent_trainer.py");
        assertThat(overview.select(".flow td:last-child").eachText())
                .hasSize(6)
                .containsOnly("DASHBOARD/bridge/server.py");
        assertThat(overview.select(".flow th code").eachText()).contains("GET /api/state", "WebSocket /ws/training");
    }

    @Test
    void theSameContractsGiveTheSameBytesEverywhere(@TempDir Path other) throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Site.write(ODD, other).files()).isEqualTo(sites.get(0).files());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsNoLongerGeneratedGoesAndWhatIsNotOursStays(@TempDir Path other) throws IOException {
        Path contracts = other.resolve("schemas");
        try (Stream<Path> walk = Files.walk(ODD)) {
            for (Path from : walk.toList()) {
                Path to = contracts.resolve(ODD.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(from, to);
                }
            }
        }
        Site.write(contracts, other);
        Path site = other.resolve("site");
        Files.writeString(site.resolve("contracts/notes.html"), "<p>by hand</p>");
        Set<String> before = read(site).keySet();
        Files.delete(contracts.resolve("silent/schema.json"));
        Files.delete(contracts.resolve("silent"));
        Site.write(contracts, other);
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(read(site).keySet());
        assertThat(gone).containsExactly("contracts/silent.html");
        assertThat(before.stream().filter(name -> name.endsWith(".json")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("openapi.json", "asyncapi.json");
    }
}
