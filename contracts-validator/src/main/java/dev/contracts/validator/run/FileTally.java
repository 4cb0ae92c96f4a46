package dev.contracts.validator.run;

import dev.contracts.validator.source.PayloadFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what is found in one file, and keeps its first payloads apart. */
final class FileTally {
    private final PayloadFile file;
    private final Map<Integer, Figures> listed = new LinkedHashMap<>();
    private final List<LocatedViolation> violations = new ArrayList<>();
    private final Figures all = new Figures();
    private long payloads;

    FileTally(PayloadFile file) {
        this.file = file;
    }

    PayloadFile file() {
        return file;
    }

    void payload(int line) {
        payloads++;
        if (listed.size() < CheckedFile.LISTED_PAYLOADS) {
            listed.putIfAbsent(line, new Figures());
        }
    }

    void count(int line, long errors, long warnings) {
        all.add(errors, warnings);
        @Nullable Figures payload = listed.get(line);
        if (payload != null) {
            payload.add(errors, warnings);
        }
    }

    void refused(int line) {
        @Nullable Figures payload = listed.get(line);
        if (payload != null) {
            payload.refused = true;
        }
    }

    void list(LocatedViolation violation) {
        violations.add(violation);
    }

    int listedViolations() {
        return violations.size();
    }

    CheckedFile checked() {
        List<CheckedPayload> each = new ArrayList<>();
        listed.forEach((line, figures) ->
                each.add(new CheckedPayload(line, figures.errors, figures.warnings, figures.refused)));
        return new CheckedFile(file, payloads, all.errors, all.warnings, each, violations);
    }

    private static final class Figures {
        private long errors;
        private long warnings;
        private boolean refused;

        void add(long moreErrors, long moreWarnings) {
            errors += moreErrors;
            warnings += moreWarnings;
        }
    }
}
