package dev.contracts.simulator.world;

import dev.contracts.simulator.scenario.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The events of a scenario, and their times.
 *
 * @param events by time
 * @param round seconds after which it begins again; infinite when it does not
 */
record Timeline(List<Event> events, double round) {
    Timeline {
        events = events.stream().sorted(Comparator.comparingDouble(Event::at)).toList();
    }

    /** Returns whether it begins again between two moments, in seconds since it began; the first is included, the second is not. */
    boolean beginsAgain(double from, double to) {
        return Math.floor(from / round) < Math.floor(to / round);
    }

    /** Returns the events between two moments, in order; the first is included, the second is not. */
    List<Event> between(double from, double to) {
        if (!beginsAgain(from, to)) {
            return within(from - begin(from), to - begin(from));
        }
        List<Event> both = new ArrayList<>(within(from - begin(from), Double.POSITIVE_INFINITY));
        both.addAll(within(0, to - begin(to)));
        return both;
    }

    /** Returns the parameters at the end of the time between two moments. */
    SimulationParameters turn(SimulationParameters now, SimulationParameters initial, double from, double to) {
        SimulationParameters turned = now;
        if (beginsAgain(from, to)) {
            turned = initial;
            for (Event event : within(0, to - begin(to))) {
                turned = turned.after(event);
            }
            return turned;
        }
        for (Event event : between(from, to)) {
            turned = turned.after(event);
        }
        return turned;
    }

    private double begin(double moment) {
        return Double.isInfinite(round) ? 0 : Math.floor(moment / round) * round;
    }

    private List<Event> within(double from, double to) {
        return events.stream()
                .filter(event -> event.at() >= from && event.at() < to)
                .toList();
    }
}
