package dev.contracts.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequireTest {
    @Test
    void namesTheComponentThatIsMissing() {
        assertThatThrownBy(() -> Require.present("symbol", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("symbol is required");
        assertThatThrownBy(() -> Require.list("trades", null)).hasMessage("trades is required");
        assertThatThrownBy(() -> Require.timestamp("time", null)).hasMessage("time is required");
        assertThat(Require.optionalList("trades", null)).isNull();
        assertThat(Require.optionalMap("map", null)).isNull();
        assertThat(Require.optionalTimestamp("time", null)).isNull();
        assertThat(Require.finite("number", (Double) null)).isNull();
    }

    @Test
    void refusesWhatJsonCannotWrite() {
        assertThatThrownBy(() -> Require.finite("price", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("price is NaN");
        assertThatThrownBy(() -> Require.list("prices", List.of(1.0, Double.POSITIVE_INFINITY)))
                .hasMessageContaining("prices is Infinity");
        assertThatThrownBy(() -> Require.timestamp("time", Instant.MAX)).hasMessageContaining("time is ");
        assertThatThrownBy(() -> Require.tree("any", Map.of("a", List.of(Double.NaN))))
                .hasMessageContaining("any is NaN");
        assertThat(Require.timestamp("time", Instant.EPOCH)).isEqualTo(Instant.EPOCH);
        assertThatThrownBy(() -> Require.date("day", LocalDate.of(10_000, 1, 1)))
                .hasMessageContaining("day is +10000");
        assertThatThrownBy(() -> Require.optionalDate("day", LocalDate.of(-1, 1, 1)))
                .hasMessageContaining("day is ");
        assertThat(Require.date("day", LocalDate.of(0, 1, 1))).hasToString("0000-01-01");
        OffsetTime odd = OffsetTime.of(LocalTime.NOON, ZoneOffset.ofTotalSeconds(1));
        assertThatThrownBy(() -> Require.time("at", odd)).hasMessageContaining("at is 12:00+00:00:01");
        assertThatThrownBy(() -> Require.optionalTime("at", odd)).hasMessageContaining("at is ");
        assertThat(Require.optionalTime("at", null)).isNull();
        assertThatThrownBy(() -> Require.moment("at", odd.atDate(LocalDate.EPOCH)))
                .hasMessageContaining("an offset that a time cannot write");
        assertThatThrownBy(() -> Require.optionalMoment("at", OffsetDateTime.MAX))
                .hasMessageContaining("at is ");
        assertThat(Require.optionalMoment("at", null)).isNull();
    }

    @Test
    void copiesListsAndMapsDeeply() {
        List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>(Arrays.asList("a", null))));
        List<List<String>> copy = Require.list("rows", rows);
        rows.get(0).set(0, "changed");
        rows.clear();
        assertThat(copy).containsExactly(Arrays.asList("a", null));
        assertThatThrownBy(() -> copy.get(0).add("b")).isInstanceOf(UnsupportedOperationException.class);
        Map<String, List<String>> map = new LinkedHashMap<>(Map.of("z", new ArrayList<>(List.of("a"))));
        map.put("b", List.of());
        Map<String, List<String>> mapCopy = Require.map("map", map);
        map.get("z").add("changed");
        assertThat(mapCopy).isEqualTo(Map.of("z", List.of("a"), "b", List.of()));
        assertThat(mapCopy.keySet()).containsExactlyElementsOf(map.keySet());
        assertThatThrownBy(() -> mapCopy.put("c", List.of())).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void takesAListThatWasReadAsItIs() {
        ListBuilder<String> elements = new ListBuilder<>();
        for (int i = 0; i < 20; i++) {
            elements.add("e" + i);
        }
        List<String> list = elements.toList();
        assertThat(list).hasSize(20).startsWith("e0", "e1").endsWith("e19");
        assertThat(list).isEqualTo(new ArrayList<>(list)).hasSameHashCodeAs(new ArrayList<>(list));
        assertThat(Require.list("list", list)).isSameAs(list);
        assertThatThrownBy(() -> list.set(0, "other")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.iterator().remove()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> list.sort(null)).isInstanceOf(UnsupportedOperationException.class);
    }
}
