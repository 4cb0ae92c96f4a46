package dev.contracts.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.contracts.runner.source.FoundPayloads;
import dev.contracts.runner.source.PayloadFile;
import dev.contracts.runner.source.SourceError;
import dev.contracts.runner.source.SourceError.Kind;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RequiredPayloadsTest {
    private static final List<String> KNOWN = List.of("order", "refund");

    @Test
    void nothingEmittedIsTooLittle() {
        assertThat(unmet(List.of(), true, found()))
                .singleElement()
                .extracting(SourceError::message)
                .asString()
                .startsWith("no payload was emitted: let tests write what the program sends to out/<contract>/*.json");
    }

    @Test
    void nothingEmittedMayBeAllowed() {
        assertThat(unmet(List.of(), false, found())).isEmpty();
    }

    @Test
    void aPayloadThatCannotBeReadWasEmitted() {
        FoundPayloads unreadable =
                new FoundPayloads(List.of(), List.of(new SourceError(Kind.UNREADABLE, "out", "denied")), 0);
        assertThat(unmet(List.of(), true, unreadable)).isEmpty();
    }

    @Test
    void aContractThatIsDemandedHasToBeEmitted() {
        assertThat(unmet(List.of("refund", "order"), true, found("order")))
                .extracting(SourceError::source)
                .containsExactly("out/refund");
        assertThat(unmet(List.of("refund"), false, found()))
                .extracting(SourceError::message)
                .containsExactly("no payload of the contract refund was emitted, and <requiredContracts> demands one");
        assertThat(unmet(KNOWN, true, found("refund", "order", "order"))).isEmpty();
    }

    @Test
    void aContractThatDoesNotExistIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequiredPayloads.of(List.of("oder"), KNOWN, true, true))
                .withMessage(
                        "<requiredContracts> names \"oder\", which is no contract; did you mean \"order\"? there are"
                                + " order, refund");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RequiredPayloads.of(List.of("weather"), KNOWN, true, true))
                .withMessage("<requiredContracts> names \"weather\", which is no contract; there are order, refund");
    }

    private static List<SourceError> unmet(List<String> required, boolean any, FoundPayloads found) {
        return RequiredPayloads.of(required, KNOWN, any, true).unmet(found, "out");
    }

    private static FoundPayloads found(String... contracts) {
        List<PayloadFile> files = Stream.of(contracts)
                .map(contract -> new PayloadFile(Path.of(contract), contract, contract, false))
                .toList();
        return new FoundPayloads(files, List.of(), 0);
    }
}
