package dev.contracts.sampler.repair;

import java.util.List;

/** A rule at one of the values that it is about. */
interface SearchGoal {
    /** The rule's id. */
    String rule();

    boolean holds(Object root);

    /** Returns payloads in which the rule may hold here, or fail. */
    List<Object> candidates(boolean holds, Object root);
}
