package dev.contracts.recorder.storage;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;

/**
 * One run of a module's tests, which may take several processes: the forks of Surefire, then those of Failsafe. Two processes
 * are of one run when the process that began the run is one of the ancestors of both: Maven, when it is Maven that runs the
 * tests, else the process of the tests itself. The system property {@code contracts.run} overrules that: what has the same
 * value is of one run.
 *
 * @param owner one line that says which run this is
 * @param processes this process and its ancestors, nearest first; none when the run was named
 */
record TestRun(String owner, List<RunningProcess> processes) {
    static final String PROPERTY = "contracts.run";

    private static final Set<String> SHELLS =
            Set.of("sh", "bash", "dash", "ash", "ksh", "zsh", "fish", "busybox", "cmd", "powershell", "pwsh");

    /** Returns the run of this process. */
    static TestRun current() {
        return of(System.getProperties(), RunningProcess.thisAndAncestors());
    }

    /** @param processes this process and its ancestors, nearest first */
    static TestRun of(Properties system, List<RunningProcess> processes) {
        String name = system.getProperty(PROPERTY, "");
        if (!name.isBlank()) {
            return new TestRun("run named " + QuotedText.of(name), List.of());
        }
        // Surefire and Failsafe set both; and Maven's launcher the third, where the tests run in Maven itself.
        boolean surefire = system.getProperty("basedir") != null && system.getProperty("localRepository") != null;
        boolean forked = surefire && system.getProperty("classworlds.conf") == null && processes.size() > 1;
        RunningProcess first = forked ? maven(processes.subList(1, processes.size())) : processes.get(0);
        return new TestRun(first.line(), List.copyOf(processes));
    }

    /** Returns whether the run that a line names continues in this process. */
    boolean continues(String line) {
        return line.equals(owner) || processes.stream().anyMatch(process -> process.isIn(line));
    }

    /** Surefire starts its forks through a shell, or through a program that somebody put before Java. */
    private static RunningProcess maven(List<RunningProcess> ancestors) {
        return first(ancestors, process -> process.program().equals("java"))
                .or(() -> first(ancestors, process -> !SHELLS.contains(process.program())))
                .orElse(ancestors.get(0));
    }

    private static Optional<RunningProcess> first(List<RunningProcess> processes, Predicate<RunningProcess> which) {
        return processes.stream().filter(which).findFirst();
    }
}
