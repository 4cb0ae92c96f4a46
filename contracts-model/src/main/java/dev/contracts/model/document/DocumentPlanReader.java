package dev.contracts.model.document;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.json.JsonFile;
import dev.contracts.model.json.JsonSection;
import dev.contracts.model.json.RootFile;
import dev.contracts.runtime.text.Quote;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code documents.json}; all diagnostics at once. */
final class DocumentPlanReader {
    private static final String ID = "contract.documents";
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}\\.md");
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9._-]{1,100}(/[A-Za-z0-9._-]{1,100}){0,9}");
    private static final List<String> MEMBERS = List.of(
            "title", "version", "file", "introduction", "principles", "section", "requirements", "history", "guides");

    private final JsonFile json;
    private final Diagnostics diagnostics;

    private DocumentPlanReader(JsonFile json, Diagnostics diagnostics) {
        this.json = json;
        this.diagnostics = diagnostics;
    }

    static DocumentPlan read(Path root) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<DocumentPlan> plan = RootFile.read(root, DocumentPlan.FILE, ID, diagnostics)
                .flatMap(json -> JsonSection.open(json, "", MEMBERS, ID, diagnostics)
                        .map(new DocumentPlanReader(json, diagnostics)::plan));
        diagnostics.throwIfErrors();
        return plan.orElse(DocumentPlan.DEFAULT);
    }

    private DocumentPlan plan(JsonSection members) {
        DocumentPlan otherwise = DocumentPlan.DEFAULT;
        Optional<JsonSection> guides = members.object("guides", List.of("folder", "endpoints", "overview"));
        DocumentPlan.Guides usual = otherwise.guides();
        DocumentPlan.Guide endpoints = guide(guides, "endpoints", usual.endpoints());
        DocumentPlan.Guide overview = guide(guides, "overview", usual.overview());
        if (endpoints.file().equals(overview.file())) {
            guides.ifPresent(both -> both.fault(
                    "overview", "both guides are " + Quote.text(overview.file()), "give each a file of its own"));
        }
        return new DocumentPlan(
                new DocumentPlan.MainDocument(
                        text(members, "title", otherwise.main().title()),
                        text(members, "version", otherwise.main().version()),
                        matching(
                                members,
                                "file",
                                FILE,
                                "the name of a .md file",
                                otherwise.main().file()),
                        members.texts("introduction")),
                principles(members),
                section(members, "section", otherwise.contracts()),
                section(members, "requirements", otherwise.requirements()),
                history(members),
                new DocumentPlan.Guides(
                        guides.map(it -> folder(it, usual.folder())).orElse(usual.folder()), endpoints, overview));
    }

    private static DocumentPlan.Section section(JsonSection members, String name, DocumentPlan.Section otherwise) {
        return members.object(name, List.of("title", "text"))
                .map(it -> new DocumentPlan.Section(text(it, "title", otherwise.title()), it.texts("text")))
                .orElse(otherwise);
    }

    private List<DocumentPlan.Principle> principles(JsonSection members) {
        List<DocumentPlan.Principle> principles = new ArrayList<>();
        for (String pointer : members.items("principles")) {
            JsonSection.open(json, pointer, List.of("title", "text"), ID, diagnostics)
                    .ifPresent(entry -> {
                        String title = entry.required("title", "say it in a few words");
                        String text = entry.required("text", "say what it means");
                        if (title != null && text != null) {
                            principles.add(new DocumentPlan.Principle(title, text));
                        }
                    });
        }
        return principles;
    }

    private List<DocumentPlan.Release> history(JsonSection members) {
        List<DocumentPlan.Release> history = new ArrayList<>();
        for (String pointer : members.items("history")) {
            JsonSection.open(json, pointer, List.of("version", "changes"), ID, diagnostics)
                    .ifPresent(entry -> {
                        String version = entry.required("version", "write \"1.0\"");
                        if (!entry.has("changes")) {
                            diagnostics.error(ID, entry.at(), "changes is missing", "say what came with the version");
                        }
                        List<String> changes = entry.texts("changes");
                        if (version != null) {
                            history.add(new DocumentPlan.Release(version, changes));
                        }
                    });
        }
        return history;
    }

    private static DocumentPlan.Guide guide(Optional<JsonSection> guides, String name, DocumentPlan.Guide otherwise) {
        return guides.flatMap(all -> all.object(name, List.of("file", "title", "description")))
                .map(guide -> new DocumentPlan.Guide(
                        matching(guide, "file", FILE, "the name of a .md file", otherwise.file()),
                        text(guide, "title", otherwise.title()),
                        text(guide, "description", otherwise.description())))
                .orElse(otherwise);
    }

    private static String folder(JsonSection guides, String otherwise) {
        String folder = matching(guides, "folder", FOLDER, "a path of folders with / between them", otherwise);
        if (Arrays.asList(folder.split("/", -1)).contains("..")) {
            guides.fault("folder", "folder leads out of where the documents are written", "write docs/guides");
        }
        return folder;
    }

    private static String matching(JsonSection members, String name, Pattern pattern, String what, String otherwise) {
        String text = members.text(name);
        if (text != null && !pattern.matcher(text).matches()) {
            members.fault(
                    name, name + " is " + what + ", in ASCII letters, digits, '.', '-' and '_'", "write " + otherwise);
        }
        return Objects.requireNonNullElse(text, otherwise);
    }

    private static String text(JsonSection members, String name, String otherwise) {
        @Nullable String text = members.text(name);
        return Objects.requireNonNullElse(text, otherwise);
    }
}
