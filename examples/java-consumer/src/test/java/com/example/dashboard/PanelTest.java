package com.example.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.contracts.dashboard.positions.Positions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PanelTest {
    private final Panel<Positions> panel = new Panel<>(Positions.CONTRACT);

    /** The contracts bring examples, good ones and bad ones: a consumer need not invent payloads. */
    private static byte[] example(String name) throws IOException {
        String path = "/META-INF/contracts/positions/examples/" + name + ".json";
        try (InputStream in = Positions.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        }
    }

    @Test
    void showsAPayloadThatKeepsItsContract() throws IOException {
        assertTrue(panel.update(example("valid/three-longs-and-a-short")));
        assertEquals(4, panel.shown().orElseThrow().totalPositions());
        assertEquals(List.of(), panel.notices());
    }

    @Test
    void keepsTheLastGoodPayloadAndSaysWhatIsWrongWithTheNewest() throws IOException {
        panel.update(example("valid/three-longs-and-a-short"));
        Positions before = panel.shown().orElseThrow();

        assertFalse(panel.update(example("invalid/a-profit-that-does-not-add-up")));

        assertEquals(before, panel.shown().orElseThrow());
        assertEquals(2, panel.notices().size());
        String notice = panel.notices().get(0);
        assertTrue(notice.startsWith("error in line 9, /positions/0/unrealized_pnl: "), notice);
        assertTrue(notice.endsWith(" [positions.unrealized-pnl]"), notice);
        String warning = panel.notices().get(1);
        assertTrue(warning.startsWith("warning in line 10, /positions/0/unrealized_pnl_pct: "), warning);
        assertTrue(warning.endsWith(" [positions.unrealized-pnl-pct]"), warning);
    }

    @Test
    void showsTheNextGoodPayloadAgain() throws IOException {
        panel.update("{\"positions\": NaN}".getBytes(StandardCharsets.UTF_8));
        assertTrue(panel.shown().isEmpty());
        assertEquals(1, panel.notices().size());

        assertTrue(panel.update(example("valid/three-longs-and-a-short")));
        assertEquals(List.of(), panel.notices());
    }
}
