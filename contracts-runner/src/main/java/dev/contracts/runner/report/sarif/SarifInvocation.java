package dev.contracts.runner.report.sarif;

import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Notification;
import dev.contracts.runner.report.UncheckedRule;
import dev.contracts.runner.run.Outcome;
import dev.contracts.runner.run.RunReport;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Writes the invocation of a SARIF file: whether everything could be checked, and what could not. */
final class SarifInvocation {
    private SarifInvocation() {}

    static Invocation of(RunReport report, SarifRules rules, SarifLocations locations, List<String> notes) {
        List<Notification> execution = new ArrayList<>();
        List<Notification> configuration = new ArrayList<>();
        for (SourceError problem : report.problems()) {
            Notification notification = notification(problem.message(), Notification.Level.ERROR);
            if (!problem.source().isEmpty()) {
                notification.setLocations(Set.of(locations.file(problem.source())));
            }
            (problem.kind() == Kind.UNREADABLE ? execution : configuration).add(notification);
        }
        for (UncheckedRule unchecked : UncheckedRule.of(report)) {
            String text = unchecked.rule() + " was not checked: " + unchecked.reason() + " (" + unchecked.where() + ")";
            Notification notification = notification(text, Notification.Level.WARNING);
            notification.setAssociatedRule(rules.reference(unchecked.rule()));
            configuration.add(notification);
        }
        notes.forEach(note -> execution.add(notification(note, Notification.Level.NOTE)));
        Invocation invocation = new Invocation();
        invocation.setExecutionSuccessful(
                report.outcome() == Outcome.CONFORMS || report.outcome() == Outcome.VIOLATIONS);
        invocation.setExitCode(report.outcome().exitCode());
        invocation.setToolExecutionNotifications(execution);
        invocation.setToolConfigurationNotifications(configuration);
        return invocation;
    }

    private static Notification notification(String text, Notification.Level level) {
        Notification notification = new Notification();
        notification.setMessage(SarifText.message(text));
        notification.setLevel(level);
        return notification;
    }
}
