package dev.contracts.generator;

import dev.contracts.generator.source.Fingerprint;
import dev.contracts.generator.source.GeneratedFile;
import dev.contracts.generator.source.OutputFolder;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps a folder of sources up to date. They are generated again when anything that they depend on has changed: any file
 * below the contracts' root, the base package, the generator itself, or the sources. Otherwise no file is touched.
 */
public final class SourceRefresh {
    private final OutputFolder output;
    private final Path state;
    private final String generator;

    /**
     * @param output the folder of the sources
     * @param state a file that remembers what they were made of; it is made, and may be deleted at any time
     * @param generator another text for each version of what generates
     */
    public SourceRefresh(Path output, Path state, String generator) {
        this.output = new OutputFolder(output);
        this.state = state;
        this.generator = generator;
    }

    /**
     * The result of a refresh.
     *
     * @param upToDate whether nothing had to be
     * @param contracts how many contracts were read; 0 when nothing had to be done
     * @param sources how many files the contracts come to; 0 when nothing had to be done
     * @param changes what became of the folder
     * @param warnings what is not wrong enough to refuse the contracts
     */
    public record Result(
            boolean upToDate, int contracts, int sources, OutputFolder.Changes changes, List<Diagnostic> warnings) {
        private static final Result UP_TO_DATE = new Result(true, 0, 0, OutputFolder.Changes.NONE, List.of());
    }

    /**
     * Makes the folder hold the sources of the contracts below a root.
     *
     * @throws dev.contracts.model.diagnostic.ContractException when the contracts cannot be loaded or turned into Java; the folder is
     *     then as it was
     * @throws IllegalArgumentException when the base package is no package name
     * @throws IOException when a file cannot be read or written
     */
    public Result refresh(Path schemas, String basePackage) throws IOException {
        String inputs =
                new Fingerprint().add(generator).add(basePackage).add(schemas).hex();
        if (remembered().equals(memory(inputs))) {
            return Result.UP_TO_DATE;
        }
        ContractSet contracts = ContractSet.load(schemas);
        List<GeneratedFile> files = JavaGenerator.generate(contracts, basePackage);
        OutputFolder.Changes changes = output.write(files);
        if (state.getParent() != null) {
            Files.createDirectories(state.getParent());
        }
        Files.writeString(state, memory(inputs));
        return new Result(false, contracts.contracts().size(), files.size(), changes, contracts.warnings());
    }

    private String memory(String inputs) throws IOException {
        return "inputs " + inputs + "\nsources " + output.fingerprint() + "\n";
    }

    private String remembered() throws IOException {
        return Files.isRegularFile(state) ? new String(Files.readAllBytes(state), StandardCharsets.UTF_8) : "";
    }
}
