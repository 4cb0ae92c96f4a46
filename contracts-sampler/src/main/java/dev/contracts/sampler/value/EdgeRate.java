package dev.contracts.sampler.value;

/** How often a generated value is one from the edge of what is allowed. */
public enum EdgeRate {
    /** Hardly ever: such payloads can nearly always be made to keep their rules. */
    PLAIN(2),
    MIXED(15),
    EDGE(50);

    private final int percent;

    EdgeRate(int percent) {
        this.percent = percent;
    }

    boolean edge(RandomSource chance) {
        return chance.percent(percent);
    }
}
