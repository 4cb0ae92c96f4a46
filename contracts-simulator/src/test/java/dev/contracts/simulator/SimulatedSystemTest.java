package dev.contracts.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.dashboard.enginestate.EngineState;
import dev.contracts.dashboard.enginestate.Status;
import dev.contracts.model.ContractSet;
import dev.contracts.simulator.server.ServeOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SimulatedSystemTest {
    @Test
    void a_system_answers_until_it_is_closed() throws IOException {
        SimulatedSystem system =
                SimulatedSystem.start(ServeOptions.DEFAULT.withSeed(3).withSpeed(10));
        try (system) {
            try (var in = system.address().resolve("/api/state").toURL().openStream()) {
                assertThat(EngineState.CONTRACT
                                .read(in.readAllBytes())
                                .orElseThrow()
                                .status())
                        .isEqualTo(Status.RUNNING);
            }
        }
        assertThatThrownBy(() -> system.address().toURL().openStream()).isInstanceOf(IOException.class);
    }

    @Test
    void each_contract_is_served_where_it_says() {
        Map<String, String> paths = new TreeMap<>();
        ContractSet.load(Path.of(System.getProperty("contracts.root"), "schemas"))
                .contracts()
                .forEach(contract ->
                        paths.put(contract.name(), contract.transport().path()));
        assertThat(SimulatedSystem.endpoints()).isEqualTo(paths);
    }

    @Test
    void what_cannot_be_is_an_illegal_argument() {
        assertThatThrownBy(() -> ServeOptions.DEFAULT.withPort(65_536))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no port 65536: ports go from 0 to 65535");
        assertThatThrownBy(() -> ServeOptions.DEFAULT.withSpeed(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a speed is from 0.1 to 1000, not NaN");
        assertThatThrownBy(() -> SimulatedSystem.start(ServeOptions.DEFAULT.withFaults(List.of("positions.fun"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no rule \"positions.fun\" that could be broken; there are positions.sorted-");
    }
}
