package dev.contracts.dashboard;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated readers and the reference validator give one verdict on whatever a coverage-guided fuzzer comes up with, for
 * hours: {@code -Pfuzz} starts from the examples of the contracts and from the inputs that are kept beside this class, and
 * goes on until it is stopped or finds a difference. Every build replays what is kept: see {@link FuzzCorpusTest}.
 */
class EnginesFuzzTest {
    private static final PathMatcher EXAMPLE =
            FileSystems.getDefault().getPathMatcher("glob:**/examples/*valid/*.{json,ndjson}");

    @DictionaryFile(resourcePath = "json.dict")
    @MethodSource("examples")
    @FuzzTest(maxDuration = "24h")
    void bothEnginesGiveOneVerdict(byte[] input) {
        FuzzInput.of(input).replay();
    }

    /** From the files alone: what is loaded before the fuzzer's agent is not watched. */
    static Stream<Arguments> examples() throws IOException {
        Path schemas = Path.of(System.getProperty("contracts.root", ".."), "schemas");
        List<Arguments> inputs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(schemas)) {
            for (Path file :
                    files.filter(file -> EXAMPLE.matches(file)).sorted().toList()) {
                String head = schemas.relativize(file).getName(0)
                        + (file.toString().endsWith(".ndjson") ? " sequence context\n" : " context\n");
                ByteArrayOutputStream input = new ByteArrayOutputStream();
                input.writeBytes(head.getBytes(StandardCharsets.UTF_8));
                input.writeBytes(Files.readAllBytes(file));
                inputs.add(Arguments.of((Object) input.toByteArray()));
            }
        }
        return inputs.stream();
    }
}
