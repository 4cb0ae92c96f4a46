package dev.contracts.docs.site;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.view.ContractView;
import dev.contracts.docs.view.DocumentView;
import dev.contracts.docs.view.LinkTarget;
import dev.contracts.docs.view.PropertyView;
import dev.contracts.docs.view.QueryView;
import dev.contracts.docs.view.RuleView;
import dev.contracts.docs.view.SnapshotView;
import dev.contracts.docs.view.TypeView;
import dev.contracts.runtime.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes the search index as a script, since a page that was opened as a file may fetch nothing. */
final class SearchIndex {
    static final String FILE = "search-index.js";

    private final List<String> entries = new ArrayList<>();

    private SearchIndex() {}

    static Document write(DocumentView view) {
        SearchIndex index = new SearchIndex();
        view.contracts().forEach(index::contract);
        SnapshotView snapshot = view.snapshot();
        if (snapshot != null) {
            index.snapshot(snapshot);
        }
        view.shared().all().forEach(type -> index.type(type, "shared definitions"));
        return new Document(
                FILE,
                "/* " + Document.MARKER + " */\nself.contractsIndex = [\n" + String.join(",\n", index.entries)
                        + "\n];\n");
    }

    /** Escapes JSON as a part of a script, which may itself be a part of a page. */
    private static String script(String json) {
        return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private void contract(ContractView contract) {
        PagePath page = PagePath.ofContract(contract.name());
        entry(contract.title(), "contract", contract.name(), contract.model().description(), page.file());
        query(contract.query(), "query parameter", ":query:", contract, page);
        query(contract.context(), "context", ":context:", contract, page);
        properties(contract.payload().type(), contract.title());
        contract.payload().types().all().forEach(type -> type(type, contract.title()));
        contract.rules().forEach(rule -> rule(rule, contract.title()));
    }

    private void snapshot(SnapshotView snapshot) {
        String home = "Snapshots";
        String page = PagePath.SNAPSHOT.file();
        entry("Snapshot rules", "rules", home, snapshot.model().description(), page);
        for (QueryView value : snapshot.context()) {
            entry(value.name(), "context", home, value.meaning(), page + "#:context:" + value.name());
        }
        snapshot.rules().forEach(rule -> rule(rule, home));
    }

    private void query(List<QueryView> values, String kind, String prefix, ContractView contract, PagePath page) {
        for (QueryView value : values) {
            entry(value.name(), kind, contract.title(), value.meaning(), page.file() + "#" + prefix + value.name());
        }
    }

    private void type(TypeView type, String home) {
        entry(type.name(), "definition", home, type.description(), url(type.target()));
        properties(type, home);
    }

    private void properties(TypeView type, String home) {
        for (PropertyView property : type.properties()) {
            LinkTarget target = new LinkTarget(type.target().home(), property.anchor());
            entry(
                    property.property().name(),
                    "property",
                    home + ", " + type.name(),
                    property.property().description(),
                    url(target));
        }
    }

    private void rule(RuleView rule, String home) {
        entry(rule.rule().id(), "rule", home, rule.rule().message(), url(rule.target()));
    }

    private static String url(LinkTarget target) {
        return PagePath.OVERVIEW.to(target);
    }

    private void entry(String name, String kind, String home, String text, String url) {
        JsonWriter json = new JsonWriter();
        json.beginArray();
        json.value(name).value(kind).value(home).value(text).value(url);
        json.endArray();
        entries.add(script(new String(json.toBytes(), StandardCharsets.UTF_8)));
    }
}
