package dev.contracts.cli.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One page of a browser: what a person sees, types and presses, and what the browser has to say about it. */
public final class BrowserPage {
    private static final Map<String, Integer> KEYS =
            Map.of("Tab", 9, "Enter", 13, " ", 32, "ArrowDown", 40, "ArrowUp", 38, "ArrowRight", 39, "ArrowLeft", 37);

    private final DevTools tools;
    private final String session;
    private URI address = URI.create("about:blank");

    BrowserPage(DevTools tools, String session) {
        this.tools = tools;
        this.session = session;
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            call(domain + ".enable", Map.of());
        }
    }

    public BrowserPage load(URI uri) {
        address = uri;
        int loaded = tools.events(session, "Page.loadEventFired").size();
        call("Page.navigate", Map.of("url", uri.toString()));
        Polling.until(
                uri + " is loaded",
                () -> tools.events(session, "Page.loadEventFired").size() > loaded);
        return this;
    }

    /** The value of a JavaScript expression, as JSON; it may be a promise. The page's own policy does not bind it. */
    public JsonNode eval(String expression) {
        JsonNode result =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new AssertionError(expression + "\n" + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    /** Waits until an expression is true. */
    public void until(String expression) {
        Polling.until(expression, () -> eval(expression).booleanValue(false));
    }

    /** Sets what the window and the person's settings are: pixels, and {@code light} or {@code dark}. */
    public void show(int width, int height, String scheme) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        call(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Lays the page out as it will be printed. */
    public void showAsPrinted() {
        call("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** Runs no script of the pages that are loaded from now on. */
    public void withoutScripts() {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    /** Presses a key and lets it go. */
    public void press(String key) {
        String text = key.equals("Enter") ? "\r" : key.equals(" ") ? " " : "";
        Map<String, Object> down = Map.of(
                "type",
                text.isEmpty() ? "rawKeyDown" : "keyDown",
                "key",
                key,
                "code",
                key.equals(" ") ? "Space" : key,
                "windowsVirtualKeyCode",
                KEYS.get(key),
                "text",
                text);
        call("Input.dispatchKeyEvent", down);
        call("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", KEYS.get(key)));
    }

    /** Types into what has the focus. */
    public void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    /** The window as PNG. */
    public byte[] screenshot() {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", Map.of("format", "png"))
                        .path("data")
                        .asString());
    }

    /** What the browser complained about: errors of scripts, refusals of the policy, dialogs, failed requests. */
    public List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (String event : List.of("Log.entryAdded", "Runtime.exceptionThrown", "Page.javascriptDialogOpening")) {
            tools.events(session, event).forEach(complaint -> complaints.add(event + " " + complaint));
        }
        tools.events(session, "Runtime.consoleAPICalled").forEach(call -> complaints.add("console " + call));
        return complaints;
    }

    /** What was asked for besides the page itself and what the page has within it. */
    public List<String> requests() {
        return tools.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asString())
                .filter(url -> !url.startsWith("data:") && !url.equals(address.toString()))
                .toList();
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }
}
