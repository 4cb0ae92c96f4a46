package dev.contracts.model.compiler;

import dev.contracts.model.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Collects the diagnostics of one expression, each location once, with line, column and caret. */
final class ExpressionDiagnostics {
    /** The text is no CEL. */
    static final String SYNTAX = "contract.cel-syntax";
    /** A name that means nothing here. */
    static final String NAME = "contract.cel-name";
    /** An operator or function that does not take such values, or a result of the wrong type. */
    static final String TYPE = "contract.cel-type";
    /** A value is read that may be absent or null, or is looked for in vain. */
    static final String ABSENT = "contract.cel-absent";
    /** A string that an enum does not have. */
    static final String ENUM = "contract.cel-enum";
    /** CEL that the rule language leaves out. */
    static final String UNSUPPORTED = "contract.cel-unsupported";
    /** Too long or too deep. */
    static final String LIMIT = "contract.cel-limit";

    private static final int SHOWN = 10;

    private record Problem(String id, int offset, String message, String advice) {}

    private final RuleText text;
    private final List<Problem> problems = new ArrayList<>();

    ExpressionDiagnostics(RuleText text) {
        this.text = text;
    }

    /**
     * Notes a problem.
     *
     * @param offset in code points
     * @param advice what to do, not empty
     */
    void add(String id, int offset, String message, String advice) {
        Problem problem = new Problem(id, offset, message, advice);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Sorted by place; beyond ten of one expression the rest is left out. */
    void report(Consumer<Diagnostic> diagnostics) {
        TreeSet<Diagnostic> sorted = new TreeSet<>();
        for (Problem problem : problems) {
            String advice = problem.advice + "\n" + text.excerpt(problem.offset);
            sorted.add(Diagnostic.error(problem.id, text.at(problem.offset), problem.message, advice));
        }
        sorted.stream().limit(SHOWN).forEach(diagnostics);
    }
}
