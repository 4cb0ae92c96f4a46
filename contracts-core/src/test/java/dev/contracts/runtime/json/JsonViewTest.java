package dev.contracts.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Limits;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonViewTest {
    private static Map<?, ?> object(String json) {
        return (Map<?, ?>) new JsonCursor(json.getBytes(StandardCharsets.UTF_8)).view();
    }

    /** A tree as rules see it, and as it is looked at: members and elements by name and index, from the last to the first. */
    private static Object backwards(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            List<Object> names = new ArrayList<>(members.keySet());
            Collections.reverse(names);
            names.forEach(name -> copy.put(name, backwards(members.get(name))));
            return copy;
        }
        if (value instanceof List<?> elements) {
            List<Object> copy = new ArrayList<>(elements);
            for (int index = elements.size() - 1; index >= 0; index--) {
                copy.set(index, backwards(elements.get(index)));
            }
            return copy;
        }
        return value instanceof BigDecimal exact ? (Object) exact.doubleValue() : value;
    }

    @Test
    void aViewIsWhatTheTreeIs() {
        NearlyJson texts = new NearlyJson(11);
        int accepted = 0;
        for (int count = 0; count < 20_000; count++) {
            byte[] payload = texts.next();
            if (JsonError.find(payload, Limits.DEFAULT) != null) {
                continue;
            }
            Object tree = backwards(new JsonCursor(payload).readTree());
            assertThat(new JsonCursor(payload).view()).isEqualTo(tree);
            assertThat(backwards(new JsonCursor(payload).view())).isEqualTo(tree);
            if (tree instanceof Map<?, ?> members) {
                asksByName((Map<?, ?>) new JsonCursor(payload).view(), members);
            }
            accepted++;
        }
        assertThat(accepted).isGreaterThan(1_000);
    }

    private static void asksByName(Map<?, ?> view, Map<?, ?> tree) {
        for (int turn = 0; turn < 2; turn++) {
            assertThat(view.containsKey("no such name")).isFalse();
            tree.forEach((name, value) -> {
                assertThat(view.containsKey(name)).isTrue();
                assertThat((Object) view.get(name)).isEqualTo(value);
            });
        }
        assertThat(view).hasSameSizeAs(tree);
    }

    @Test
    void listsInTheWayAreFoundAgain() {
        Map<?, ?> view = object("{\"a\": [1, [2], {\"b\": 3}] , \"c\":[ ], \"d\": 4, \"e\": \"x\"}");
        assertThat(view.get("e")).isEqualTo("x");
        assertThat((Object) view.get("a")).isEqualTo(List.of(1L, List.of(2L), Map.of("b", 3L)));
        assertThat((Object) view.get("c")).isEqualTo(List.of());
        assertThat(view.get("d")).isEqualTo(4L);
        assertThat(view.get("a")).isSameAs(view.get("a"));
    }

    @Test
    void manyNamesAreFoundToo() {
        StringBuilder json = new StringBuilder("{\"list0\": [0]");
        for (int index = 1; index < 100; index++) {
            json.append(", \"list").append(index).append("\": [").append(index).append(']');
        }
        byte[] payload = json.append('}').toString().getBytes(StandardCharsets.UTF_8);
        Map<?, ?> view = (Map<?, ?>) new JsonCursor(payload).view();
        JsonLocator places = new JsonLocator(payload);
        for (int index = 99; index >= 0; index--) {
            assertThat((Object) view.get("list" + index)).isEqualTo(List.of((long) index));
            assertThat((char) payload[places.offset("/list" + index)]).isEqualTo('[');
            assertThat(view.containsKey("list-" + index)).isFalse();
        }
    }
}
