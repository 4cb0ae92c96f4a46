package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.type.RecordType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** jsonschema2pojo reads the same properties, types, enumerations and nesting from the same schema files as the model. */
class IndependentReadingTest {
    private static final Path ROOT = Path.of(System.getProperty("contracts.root", ".."));

    /** What jsonschema2pojo cannot read at all, and what it says then. */
    private static final Map<String, String> UNREADABLE = Map.of(
            // two properties whose names differ in what no identifier has are one field
            "awkward-names: order Order", "the same field twice",
            "names-that-java-does-not-like: awkward Awkward", "the same field twice",
            // a name without a letter of an identifier leaves none
            "awkward-names: order U0446U0435U043Du0430", "StringIndexOutOfBoundsException",
            // a pointer with a letter beyond ASCII is never decoded
            "definitions-in-other-files: order Order", "Path not present");

    @TempDir
    private Path root;

    @TestFactory
    Stream<DynamicTest> everyRecordIsReadTheSame() throws IOException {
        return folders().stream()
                .flatMap(folder -> ContractSet.load(folder).contracts().stream()
                        .flatMap(contract -> contract.types().stream()
                                .filter(RecordType.class::isInstance)
                                .map(RecordType.class::cast)
                                .map(type -> test(folder, contract, type))));
    }

    @TestFactory
    Stream<DynamicTest> contractsAtRandomAreReadTheSame() throws IOException {
        RandomSchemas schemas = new RandomSchemas(new Random(11));
        for (int i = 0; i < 60; i++) {
            RandomContracts.write(root, "c" + i, schemas.contract());
        }
        return ContractSet.load(root).contracts().stream()
                .map(contract -> test(root, contract, (RecordType) contract.type()));
    }

    @Test
    void everythingThatIsKnownToBeLostOccurs() throws IOException {
        String shapes = folders().stream()
                .flatMap(folder -> ContractSet.load(folder).contracts().stream())
                .flatMap(contract -> contract.types().stream())
                .map(type -> Shape.of(type).toString())
                .collect(Collectors.joining());
        assertThat(Shape.Loss.values()).allSatisfy(loss -> assertThat(shapes).contains(loss.name()));
    }

    /** The repository's contracts, and those of the tests of the model and of the generator. */
    private static List<Path> folders() throws IOException {
        try (Stream<Path> sound = Files.list(ROOT.resolve("contracts-model/src/test/resources/sound"))) {
            return Stream.of(
                            Stream.of(ROOT.resolve("schemas"), ROOT.resolve("contracts-simulator/src/main/contract")),
                            Cases.all(),
                            sound)
                    .flatMap(folders -> folders)
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        }
    }

    private static DynamicTest test(Path folder, ContractModel contract, RecordType type) {
        String name = folder.getFileName() + ": " + contract.name() + " " + type.name();
        return DynamicTest.dynamicTest(name, () -> {
            SourceLocation place = type.schema().location();
            URI node = URI.create(folder.resolve(place.file()).toRealPath().toUri() + "#" + place.pointer());
            String failure = UNREADABLE.get(name);
            if (failure != null) {
                assertThatThrownBy(() -> IndependentReader.shape(node))
                        .asString()
                        .contains(failure);
                return;
            }
            Object ours = Shape.of(type);
            Object theirs = IndependentReader.shape(node);
            // equal, so that neither has a property, a requirement or a value more
            assertThat(Shape.without(ours, theirs)).isEqualTo(ours);
        });
    }
}
