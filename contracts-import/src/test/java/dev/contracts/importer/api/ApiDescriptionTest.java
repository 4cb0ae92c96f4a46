package dev.contracts.importer.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.importer.ContractFolder;
import dev.contracts.importer.ImportRequest;
import dev.contracts.importer.Imported;
import dev.contracts.importer.ImportedContract;
import dev.contracts.importer.change.Change;
import dev.contracts.importer.change.ChangeKind;
import dev.contracts.importer.proof.ImportProof;
import dev.contracts.importer.proof.Proof;
import dev.contracts.importer.proof.ShippedPayloads;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.Transport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The payloads of an API become contracts that lint takes and that agree with the description. */
class ApiDescriptionTest {
    @TempDir
    private Path schemas;

    private Imported imported(String file) throws IOException {
        Imported imported = Imported.by(ImportRequest.of(Path.of("src/test/resources/descriptions", file)));
        for (Imported.Result result : imported.results()) {
            ImportedContract contract = result.imported();
            assertThat(contract.changes(ChangeKind.REFUSED)).isEmpty();
            Proof proof = ImportProof.of(
                    contract, contract.contract().orElseThrow(), result.references(), ShippedPayloads.NONE, 50, 60);
            assertThat(proof.unexplained()).isEmpty();
            assertThat(proof.notes()).noneMatch(note -> note.contains("nothing was compared"));
            new ContractFolder(schemas.resolve(contract.name())).write(contract);
        }
        return imported;
    }

    private Map<String, String> transports() {
        Map<String, String> transports = new TreeMap<>();
        for (ContractModel contract : ContractSet.load(schemas).contracts()) {
            Transport transport = contract.transport();
            transports.put(contract.name(), transport == null ? "" : transport.label());
        }
        return transports;
    }

    private static List<String> words(List<Change> changes) {
        return changes.stream().map(Change::message).toList();
    }

    @Test
    void requestsAndAnswersOfOpenApi30() throws IOException {
        Imported imported = imported("openapi-3.0.yaml");
        assertThat(transports())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "list-orders", "GET /orders",
                        "post-orders", "POST /orders",
                        "post-orders-request", "",
                        "replace-order", "PUT /orders/{id}"));
        ContractModel list = ContractSet.load(schemas).find("list-orders").orElseThrow();
        assertThat(list.query().stream().map(parameter -> parameter.name() + " " + parameter.type()))
                .containsExactlyInAnyOrder("limit INTEGER", "since TIMESTAMP", "symbols STRINGS");
        assertThat(words(imported.results().get(0).imported().changes()))
                .anyMatch(message -> message.contains("\"filter\" has a name or a type"))
                .anyMatch(message -> message.contains("\"side\": "));
        assertThat(words(imported.leftOut()))
                .contains(
                        "the operation has neither a request nor an answer with a body",
                        "no body in JSON with a schema: application/x-www-form-urlencoded");
        assertThat(words(imported.refusals())).singleElement().asString().contains("requestBodies/None");
    }

    @Test
    void aNeighbourOfOpenApi31() throws IOException {
        imported("openapi-3.1.yaml");
        assertThat(transports())
                .containsEntry("get-orders-id", "GET /orders/{id}")
                .hasSize(1);
    }

    @Test
    void messagesOfAsyncApi2() throws IOException {
        Imported imported = imported("asyncapi-2.yaml");
        assertThat(transports())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "trade", "WebSocket /trades", "heartbeat", "WebSocket /trades", "write-audit", "Kafka audit"));
        assertThat(words(imported.refusals())).singleElement().asString().contains("no JSON Schema");
        assertThat(ContractSet.load(schemas).find("write-audit").orElseThrow().transport())
                .isInstanceOfSatisfying(
                        Transport.Kafka.class,
                        kafka -> assertThat(kafka.key())
                                .satisfies(key -> assertThat(key.description()).isEqualTo("Who.")));
    }

    @Test
    void messagesOfAsyncApi3() throws IOException {
        Imported imported = imported("asyncapi-3.yaml");
        assertThat(transports())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("light-measured", "WebSocket /lights/{id}/measured", "turn-on", "Kafka lights.turn"));
        assertThat(words(imported.refusals())).hasSize(2);
    }
}
