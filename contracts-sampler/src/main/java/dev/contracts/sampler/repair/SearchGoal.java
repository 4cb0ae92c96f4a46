package dev.contracts.sampler.repair;

import java.util.List;

/** A rule at one of the values that it is about. */
interface SearchGoal {
    /** The rule's id. */
    String rule();

    boolean holds(Object root);

    /** Payloads in which the rule may be kept here, or broken. */
    List<Object> wish(boolean kept, Object root);
}
