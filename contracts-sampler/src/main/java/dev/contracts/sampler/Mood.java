package dev.contracts.sampler;

/** How often a generated value is one from the edge of what is allowed. */
enum Mood {
    /** Hardly ever: such payloads can nearly always be made to keep their rules. */
    PLAIN(2),
    MIXED(15),
    EDGE(50);

    private final int percent;

    Mood(int percent) {
        this.percent = percent;
    }

    boolean edge(Chance chance) {
        return chance.percent(percent);
    }
}
