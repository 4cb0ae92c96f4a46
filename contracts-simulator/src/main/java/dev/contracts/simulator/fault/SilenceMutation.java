package dev.contracts.simulator.fault;

import dev.contracts.dashboard.trainingprogress.TrainingProgress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Says nothing for three quarters of a minute, again and again, and then everything at once, as of then: no other rule is
 * broken, and whoever listens hears a run that was silent for too long. Remembers what it holds back.
 */
final class SilenceMutation implements PayloadMutation<List<TrainingProgress>> {
    private static final long ROUND_SECONDS = 75;
    private static final long TALKING_SECONDS = 30;

    private final List<TrainingProgress> heldBack = new ArrayList<>();

    @Override
    public List<TrainingProgress> of(List<TrainingProgress> events, FaultContext moment) {
        Instant now = moment.world().now();
        long second = Duration.between(moment.world().opening(), now).toSeconds() % ROUND_SECONDS;
        boolean talks = second < TALKING_SECONDS;
        if (moment.joining()) {
            return talks ? events : List.of();
        }
        heldBack.addAll(events);
        if (!talks) {
            return List.of();
        }
        List<TrainingProgress> said = heldBack.stream()
                .map(event -> TrainingEventEditor.at(now, event))
                .toList();
        heldBack.clear();
        return said;
    }
}
