package dev.contracts.simulator.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The equity at the times that count.
 *
 * @param day the trading day, in UTC
 * @param opening at the beginning of the day
 * @param peak the most that it was worth
 */
record EquityMarks(LocalDate day, double opening, double peak) {
    static EquityMarks start(double value, Instant now) {
        return new EquityMarks(day(now), value, value);
    }

    EquityMarks step(double value, Instant now) {
        boolean sameDay = day.equals(day(now));
        return new EquityMarks(day(now), sameDay ? opening : value, Math.max(peak, value));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** Today's profit or loss, in percent. */
    double dailyPnlPct(double value) {
        return Rounding.percent(100 * (value / opening - 1));
    }

    /** Returns the drawdown from the peak, in percent; never negative. */
    double drawdownPct(double value) {
        return Rounding.percent(Math.max(0, 100 * (1 - value / peak)));
    }
}
