package dev.contracts.runner.report.junit;

import dev.contracts.Severity;
import dev.contracts.Violation;
import dev.contracts.output.TerminalText;
import dev.contracts.runner.report.SeverityOrder;
import dev.contracts.runner.report.ViolationBlock;
import dev.contracts.runner.report.junit.JunitCase.Result;
import dev.contracts.runner.run.CheckedFile;
import dev.contracts.runner.run.CheckedPayload;
import dev.contracts.runner.run.LocatedViolation;
import dev.contracts.runtime.text.CountText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the test cases of one file: one for each payload, and one for those that the run only counts. */
final class JunitPayloads {
    /** The number of violations of a case that are shown with excerpt and reason; the others have a line each. */
    private static final int SHOWN_IN_FULL = 20;

    private final CheckedFile file;
    private final String path;
    private final ViolationBlock block;
    private final Map<Integer, List<LocatedViolation>> byLine = new HashMap<>();
    private final List<LocatedViolation> elsewhere = new ArrayList<>();

    JunitPayloads(CheckedFile file, String path, ViolationBlock block) {
        this.file = file;
        this.path = path;
        this.block = block;
        if (file.file().sequence()) {
            file.listed().forEach(payload -> byLine.put(payload.line(), new ArrayList<>()));
            file.violations()
                    .forEach(located ->
                            byLine.getOrDefault(located.payload(), elsewhere).add(located));
        } else {
            byLine.put(1, file.violations());
        }
    }

    /**
     * Returns the cases.
     *
     * @param passed whether valid payloads have cases of their own, or one together
     */
    List<JunitCase> cases(boolean passed) {
        List<JunitCase> cases = new ArrayList<>();
        long errors = 0;
        long warnings = 0;
        long folded = 0;
        for (CheckedPayload payload : file.listed()) {
            errors += payload.errors();
            warnings += payload.warnings();
            if (passed || payload.errors() + payload.warnings() > 0) {
                cases.add(payload(payload));
            } else {
                folded++;
            }
        }
        if (folded > 0) {
            cases.add(JunitCase.passed(file.display() + ": payloads that conform: " + folded, path));
        }
        errors = file.errors() - errors;
        warnings = file.warnings() - warnings;
        if (file.unlisted() > 0 || errors + warnings > 0) {
            String name = file.display() + ": " + CountText.of(file.unlisted(), "more payload");
            cases.add(of(name, new CheckedPayload(1, errors, warnings, false), elsewhere));
        }
        return cases;
    }

    private JunitCase payload(CheckedPayload payload) {
        return of(file.file().payload(payload.line()), payload, byLine.getOrDefault(payload.line(), List.of()));
    }

    private JunitCase of(String name, CheckedPayload payload, List<LocatedViolation> violations) {
        List<LocatedViolation> errors = SeverityOrder.of(violations, Severity.ERROR);
        List<LocatedViolation> warnings = SeverityOrder.of(violations, Severity.WARNING);
        Result result = payload.refused() ? Result.ERROR : payload.errors() > 0 ? Result.FAILED : Result.PASSED;
        List<String> output = lines(warnings, payload.warnings());
        if (result == Result.PASSED) {
            return new JunitCase(name, path, result, "", "", List.of(), output);
        }
        String type = errors.isEmpty() ? "contract" : errors.get(0).violation().rule();
        return new JunitCase(
                name, path, result, type, message(errors, payload.errors()), lines(errors, payload.errors()), output);
    }

    private static String message(List<LocatedViolation> errors, long count) {
        if (errors.isEmpty()) {
            return CountText.of(count, "error") + ", counted but not listed";
        }
        Violation first = errors.get(0).violation();
        String more = count > 1 ? " (and " + (count - 1) + " more)" : "";
        return TerminalText.escape(first.message()) + more;
    }

    private List<String> lines(List<LocatedViolation> violations, long count) {
        List<String> lines = new ArrayList<>();
        for (LocatedViolation located : violations.subList(0, Math.min(SHOWN_IN_FULL, violations.size()))) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.addAll(block.lines(located));
        }
        violations.stream().skip(SHOWN_IN_FULL).map(ViolationBlock::line).forEach(lines::add);
        if (count > violations.size()) {
            lines.add(CountText.are(count - violations.size(), "more error") + " counted but not listed");
        }
        return lines;
    }
}
