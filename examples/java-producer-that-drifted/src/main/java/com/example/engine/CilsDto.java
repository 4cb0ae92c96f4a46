package com.example.engine;

import java.util.List;

/** What GET /api/cils/stats answers. */
public record CilsDto(boolean enabled, String algorithm, List<ArmDto> arms) {
    /** Drifted: {@code pull_count} was {@code pulls} before it was renamed here. */
    public record ArmDto(String horizon, double weight, long pullCount, double rewards, double meanReward) {}
}
