package dev.contracts.simulator.server;

import dev.contracts.Context;
import dev.contracts.runtime.json.JsonWriter;
import java.util.List;

/** The page that lists what is served, for whoever opens the root in a browser. */
final class IndexPage {
    private final Simulation simulation;
    private final List<String> faults;

    IndexPage(Simulation simulation, List<String> faults) {
        this.simulation = simulation;
        this.faults = faults;
    }

    byte[] write() {
        JsonWriter out = new JsonWriter();
        out.beginObject().name("description").value("A simulated trading system: none of this is real.");
        out.name("scenario").value(simulation.look().description());
        out.name("seed").value(simulation.look().seed());
        out.name("endpoints").beginArray();
        for (ServedEndpoint endpoint : ServedEndpoint.values()) {
            out.beginObject();
            out.name("contract").value(endpoint.contract());
            out.name(endpoint.isWebSocket() ? "websocket" : "get").value(endpoint.path());
            out.endObject();
        }
        out.endArray();
        out.name("faults").beginArray();
        faults.forEach(out::value);
        out.endArray();
        context(out, simulation.look().context());
        return out.endObject().toBytes();
    }

    private static void context(JsonWriter out, Context context) {
        out.name("context").beginObject();
        out.name("configured_horizons").beginArray();
        context.strings("configured_horizons").forEach(out::value);
        out.endArray();
        out.name("manifest_run_id").value(context.string("manifest_run_id"));
        out.name("total_portfolio_value").value(context.number("total_portfolio_value"));
        out.endObject();
    }
}
