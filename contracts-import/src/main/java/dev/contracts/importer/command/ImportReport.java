package dev.contracts.importer.command;

import dev.contracts.cli.terminal.Terminal;
import dev.contracts.importer.ImportedContract;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.fit.TreeDifference;
import dev.contracts.importer.proof.Difference;
import dev.contracts.importer.proof.Proof;
import dev.contracts.output.TerminalStyle;
import dev.contracts.output.TerminalText;
import dev.contracts.runtime.text.CountText;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report of an import, for a person: changes that are alike stand together, with the first place and their number. */
final class ImportReport {
    private static final int MAX_DIFFERENCES = 20;
    private static final int MAX_PAYLOAD = 300;

    private final PrintWriter out;
    private final TerminalStyle style;
    private final boolean each;

    /** @param each whether every change has a line of its own */
    ImportReport(Terminal terminal, boolean each) {
        this.out = terminal.out();
        this.style = terminal.style();
        this.each = each;
    }

    void head(ImportedContract imported) {
        String reason = imported.draft().reason();
        String place = imported.source().pointer();
        line(style.strong(TerminalText.escape(imported.source().document().name() + (place.isEmpty() ? "" : " " + place)
                + " -> " + imported.name())));
        line("  read as " + imported.draft().draft().word() + (reason == null ? "" : ": guessed, since " + reason));
    }

    /** Reports something that is described and becomes no contract. */
    void alone(String word, Change reason) {
        line((reason.kind() == ChangeKind.REFUSED ? style.error(word) : word) + "  " + safe(reason.message()));
        line(style.frame("  --> ") + safe(reason.at() + "   " + reason.at().pointer()));
    }

    void changes(ImportedContract imported) {
        for (ChangeKind kind : ChangeKind.values()) {
            List<Change> changes = imported.changes(kind);
            if (!changes.isEmpty()) {
                line("  " + coloured(kind) + "  " + CountText.of(changes.size(), "change"));
                groups(changes).values().forEach(this::group);
            }
        }
        imported.fitted().remarks().forEach(remark -> line("  " + style.warning("lint") + "  " + safe(remark)));
    }

    private Map<String, List<Change>> groups(List<Change> changes) {
        Map<String, List<Change>> groups = new LinkedHashMap<>();
        for (Change change : changes) {
            String key = change.keyword() + " " + change.message() + (each ? " " + change.at() : "");
            groups.computeIfAbsent(key, unknown -> new ArrayList<>()).add(change);
        }
        return groups;
    }

    private void group(List<Change> alike) {
        Change first = alike.get(0);
        String pointer = first.at().pointer();
        line("    " + safe(first.keyword().isEmpty() ? first.message() : first.keyword() + ": " + first.message()));
        line(style.frame("      --> ")
                + safe(first.at() + (pointer.isEmpty() ? "" : "   " + pointer))
                + (alike.size() == 1 ? "" : ", and in " + CountText.of(alike.size() - 1L, "other place")));
    }

    private String coloured(ChangeKind kind) {
        return kind == ChangeKind.REFUSED || kind == ChangeKind.WEAKER
                ? style.error(kind.word())
                : kind == ChangeKind.STRICTER ? style.warning(kind.word()) : kind.word();
    }

    void proof(Proof proof) {
        line("  proof  " + CountText.of(proof.shipped(), "payload") + " of the source, "
                + proof.valid() + " valid and " + proof.invalid() + " invalid samples: "
                + (proof.differences().isEmpty()
                        ? "the original and the contract agree"
                        : CountText.of(proof.differences().size(), "difference") + ", "
                                + proof.unexplained().size() + " unexplained"));
        proof.notes().forEach(note -> line("    " + safe(note)));
        List<Difference> shown = each ? proof.differences() : proof.unexplained();
        shown.stream().limit(each ? Long.MAX_VALUE : MAX_DIFFERENCES).forEach(this::difference);
        if (!each && shown.size() > MAX_DIFFERENCES) {
            line("    and " + (shown.size() - MAX_DIFFERENCES) + " more: --each lists all");
        }
    }

    private void difference(Difference difference) {
        String payload = difference.payload();
        String kind = difference.explained() ? "explained" : "unexplained";
        line("    " + (difference.explained() ? kind : style.error(kind)) + ": the "
                + (difference.originalValid() ? "original" : "contract") + " takes "
                + safe(!each && payload.length() > MAX_PAYLOAD ? payload.substring(0, MAX_PAYLOAD) + "…" : payload));
        line("      " + safe(difference.reason()));
    }

    /** Reports what changes for those who had classes of jsonschema2pojo. */
    void callers(List<String> changes) {
        line("  callers of classes by jsonschema2pojo: " + CountText.of(changes.size(), "change"));
        changes.forEach(change -> line("    " + safe(change)));
    }

    void again(List<TreeDifference> differences) {
        if (differences.isEmpty()) {
            line("  again  nothing changed since the last import");
        }
        differences.stream()
                .limit(each ? Long.MAX_VALUE : MAX_DIFFERENCES)
                .forEach(difference -> line(
                        "  " + difference.kind().name().toLowerCase(Locale.ROOT) + "  " + safe(difference.pointer())));
        if (!each && differences.size() > MAX_DIFFERENCES) {
            line("  and " + (differences.size() - MAX_DIFFERENCES) + " more: --each lists all");
        }
    }

    void line(String text) {
        out.println(text);
    }

    static String safe(String text) {
        return TerminalText.escape(text);
    }
}
