package dev.contracts.runner.report.writer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

/** Payloads of the contract {@code orders} that mean harm to whoever shows what is wrong with them. */
public final class Hostile {
    /** JSON strings, each a value that its contract does not list. */
    private static final String[] SIDES = {
        "<script>alert(1)</script>",
        "]]>",
        "\\u001b[31mred",
        "\\u0000",
        "\\ud800",
        "a\\nb\\r\\n::error::injected",
        "::error::injected",
        "##[set-output name=a]b",
        "</details></pre>",
        "| a | b |",
        "`code` ```",
        "[click](https://evil.example)",
        "![image](https://evil.example/x.png) www.evil.example @everyone",
        "\u202egnp.exe",
        "%0A::error::injected",
        "{0}",
        "-->"
    };

    private Hostile() {}

    public static Path payloadIn(Path folder) throws IOException {
        StringBuilder lots = new StringBuilder();
        for (String side : SIDES) {
            lots.append(lots.length() == 0 ? "" : ",\n  ").append(lot(side));
        }
        return write(folder, "hostile.json", lots.toString());
    }

    public static Path manyIn(Path folder, int violations) throws IOException {
        return write(folder, "many.json", String.join(",\n", Collections.nCopies(violations, lot("BUY"))));
    }

    /** Text that is no JSON, whose line a report shows as it is. */
    public static Path textIn(Path folder) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("orders")).resolve("text.ndjson"),
                "::error::injected\n##[set-output name=a]b\n\u001b[31m::error::injected\n");
    }

    private static String lot(String side) {
        return "{\"size\": 1, \"price\": 1, \"total\": 1, \"side\": \"" + side + "\"}";
    }

    private static Path write(Path folder, String name, String lots) throws IOException {
        Path orders = Files.createDirectories(folder.resolve("orders"));
        return Files.writeString(
                orders.resolve(name),
                "{\"id\": \"x\", \"at\": \"2026-11-02T14:30:00Z\", \"lots\": [\n  " + lots + "\n]}\n");
    }
}
