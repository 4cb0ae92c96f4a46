package com.example.engine;

import java.util.List;

/** What GET /api/positions answers. */
public record PositionsDto(
        List<PositionDto> positions, int totalPositions, int longCount, int shortCount, double totalMarketValue) {
    static PositionsDto of(List<PositionDto> positions) {
        return new PositionsDto(
                positions,
                positions.size(),
                (int) positions.stream()
                        .filter(position -> position.shares() > 0)
                        .count(),
                (int) positions.stream()
                        .filter(position -> position.shares() < 0)
                        .count(),
                positions.stream().mapToDouble(PositionDto::marketValue).sum());
    }
}
