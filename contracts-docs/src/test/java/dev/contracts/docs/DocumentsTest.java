package dev.contracts.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.docs.builder.DocumentViewBuilder;
import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.docs.document.FolderLinks;
import dev.contracts.docs.markdown.EndpointGuide;
import dev.contracts.docs.markdown.FlowDiagram;
import dev.contracts.docs.markdown.MainDocument;
import dev.contracts.docs.markdown.Markdown;
import dev.contracts.docs.markdown.OverviewGuide;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.SnapshotView;
import dev.contracts.model.ContractSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents themselves. {@code -Drecreate=true} rewrites the golden ones: the review of the difference is the test. */
class DocumentsTest {
    private static final Path CASES = Path.of("src/test/resources/documents");
    private static final Map<Path, DocumentView> VIEWS = new ConcurrentHashMap<>();
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]*)\"></a>");

    @TestFactory
    Stream<DynamicTest> contractsGiveTheseDocuments() throws IOException {
        return Stream.of("foreign", "hostile").flatMap(name -> {
            Path folder = CASES.resolve(name).toAbsolutePath();
            return write(folder.resolve("schemas"), new FolderLinks("schemas/", "", "")).stream()
                    .map(document -> DynamicTest.dynamicTest(name + "/" + document.path(), () -> {
                        Path golden = folder.resolve("expected").resolve(document.path());
                        if (Boolean.getBoolean("recreate")) {
                            Files.createDirectories(golden.getParent());
                            Files.writeString(golden, document.text());
                        }
                        assertThat(document.text()).isEqualTo(Files.readString(golden));
                    }));
        });
    }

    static Stream<Path> sets() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of("../contracts-generator/src/test/resources/cases"));
                Stream<Path> documents = Files.list(CASES)) {
            return Stream.concat(cases, documents.map(folder -> folder.resolve("schemas"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyLinkLeadsSomewhereAndNoAnchorIsThereTwice(Path schemas) {
        for (Document document : write(schemas, FolderLinks.NONE)) {
            Markdown markdown = Markdown.read(document.text());
            List<String> anchors = ANCHOR.matcher(document.text())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            assertThat(anchors).as(document.path()).doesNotHaveDuplicates();
            Set<String> targets = new HashSet<>();
            anchors.forEach(anchor -> targets.add("#" + anchor));
            assertThat(targets).as(document.path()).containsAll(markdown.urls());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void nothingOfAContractBecomesAnElement(Path schemas) {
        Pattern ours = Pattern.compile("(?s)<a id=\"[A-Za-z0-9:/~._-]+\">|</a>|</?code>|<br>"
                + "|(<a id=\"[A-Za-z0-9:/~._-]+\"></a>)\n?"
                + "|<details><summary>A valid payload and an invalid one</summary>\n?|</details>\n?"
                + "|<!-- Generated from the contracts\\. Do not edit\\. Written by: \\./contracts docs -->\n?");
        for (Document document : write(schemas, FolderLinks.NONE)) {
            assertThat(Markdown.read(document.text()).html())
                    .as(document.path())
                    .allMatch(html -> ours.matcher(html).matches());
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyFieldRuleAndDefinitionIsThere(Path schemas) {
        DocumentView view = view(schemas);
        String text = write(schemas, FolderLinks.NONE).get(0).text();
        view.contracts().forEach(contract -> {
            contract.rules()
                    .forEach(rule ->
                            assertThat(text).contains("<a id=\"" + rule.rule().id() + "\"></a>"));
            contract.payload()
                    .type()
                    .properties()
                    .forEach(property -> assertThat(text).contains("\"" + property.anchor() + "\""));
            contract.payload().types().all().forEach(type -> {
                assertThat(text).contains("<a id=\"" + type.anchor() + "\"></a>");
                type.properties().forEach(property -> assertThat(text).contains("\"" + property.anchor() + "\""));
            });
        });
        SnapshotView snapshot = view.snapshot();
        if (snapshot != null) {
            snapshot.rules()
                    .forEach(rule ->
                            assertThat(text).contains("<a id=\"" + rule.rule().id() + "\"></a>"));
        }
        view.shared().all().forEach(type -> assertThat(text).contains("<a id=\"" + type.anchor() + "\"></a>"));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theTextIsTheSameEverywhere(Path schemas) {
        List<Document> here = write(schemas, FolderLinks.NONE);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            ContractSet contracts = ContractSet.load(schemas);
            assertThat(write(contracts, new DocumentViewBuilder(contracts).view(), FolderLinks.NONE))
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
        for (Document document : here) {
            assertThat(document.text()).doesNotContain(schemas.toAbsolutePath().toString());
        }
    }

    @TestFactory
    Stream<DynamicTest> diagramsAreOneBlock() throws IOException {
        Pattern line = Pattern.compile(
                "flowchart LR|  subgraph g\\d+\\[\"[^\"]*\"\\]|  end| +n\\d+\\[\"[^\"]*\"\\]|  n\\d+ -->\\|\"[^\"]*\"\\| n\\d+");
        return sets().map(schemas -> DynamicTest.dynamicTest(schemas.toString(), () -> {
            String diagram = FlowDiagram.mermaid(ContractSet.load(schemas).contracts());
            assertThat(diagram.lines()).allMatch(text -> line.matcher(text).matches());
        }));
    }

    /** Running the examples takes its time. */
    private static DocumentView view(Path schemas) {
        return VIEWS.computeIfAbsent(
                schemas.toAbsolutePath(), folder -> new DocumentViewBuilder(ContractSet.load(folder)).view());
    }

    private static List<Document> write(Path schemas, FolderLinks links) {
        return write(ContractSet.load(schemas), view(schemas), links);
    }

    private static List<Document> write(ContractSet contracts, DocumentView view, FolderLinks links) {
        DocumentSource source = new DocumentSource(contracts, view, links);
        return Stream.of(new MainDocument(), new EndpointGuide(), new OverviewGuide())
                .flatMap(writer -> writer.write(source).stream())
                .toList();
    }
}
