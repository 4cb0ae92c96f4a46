package dev.contracts.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.ContractIndex;
import dev.contracts.cli.check.CompiledContracts;
import dev.contracts.cli.spi.CliCommand;
import dev.contracts.dashboard.Contracts;
import dev.contracts.importer.command.ImportCommand;
import dev.contracts.runner.engine.CompiledEngine;
import dev.contracts.simulator.command.ServeCommand;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What jars on the class path register is found. */
class ServicesTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));

    @Test
    void generatedContractsRegisterThemselves() {
        assertThat(ServiceLoader.load(ContractIndex.class).stream().map(ServiceLoader.Provider::type))
                .contains(Contracts.class, dev.contracts.simulator.Contracts.class);
    }

    @Test
    void compiledContractsAreUsedWithoutBeingNamed() {
        assertThat(CompiledContracts.engines(ROOT.resolve("schemas")).apply("positions"))
                .isInstanceOf(CompiledEngine.class);
    }

    @Test
    void contractsThatAreCompiledAsWellAreUsedForTheirOwnFiles() {
        Path scenario = ROOT.resolve("contracts-simulator/src/main/contract");
        assertThat(CompiledContracts.engines(scenario).apply("scenario")).isInstanceOf(CompiledEngine.class);
    }

    @Test
    void theSimulatorAndTheImportRegisterTheirCommands() {
        assertThat(ServiceLoader.load(CliCommand.class).stream().map(ServiceLoader.Provider::type))
                .containsExactlyInAnyOrder(ServeCommand.class, ImportCommand.class);
    }
}
