package dev.contracts.sampler.value;

/** The rate at which generated values are edge cases. */
public enum EdgeRate {
    /** Hardly ever: such payloads can nearly always be made to keep their rules. */
    PLAIN(2),
    MIXED(15),
    EDGE(50);

    private final int percent;

    EdgeRate(int percent) {
        this.percent = percent;
    }

    boolean edge(RandomSource random) {
        return random.percent(percent);
    }
}
