package dev.contracts.docs.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.contracts.Options;
import dev.contracts.Profile;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.validator.ContractValidator;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Both documents, for the contracts of this repository and for a set whose names are as odd as names may be. */
class ApiDocumentsTest {
    private static final Path ODD = Path.of("src/test/resources/api/odd-names");
    private static final Path EXPECTED = Path.of("src/test/resources/api/expected");
    private static final ApiInfo INFO = new ApiInfo("Odd names", "3.1", "Whatever a *name* may be.");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static Stream<Path> roots() {
        return Stream.of(ODD, Path.of(System.getProperty("contracts.root"), "schemas"));
    }

    private static List<JsonNode> documents(Path root) {
        ContractSet contracts = ContractSet.load(root);
        return Stream.of(OpenApiGenerator.write(contracts, INFO), AsyncApiGenerator.write(contracts, INFO))
                .map(text -> MAPPER.readTree(text.orElseThrow()))
                .toList();
    }

    @Test
    void oddNamesGiveTheseDocuments() throws IOException {
        ContractSet contracts = ContractSet.load(ODD);
        for (Map.Entry<String, String> document : Map.of(
                        "openapi.json", OpenApiGenerator.write(contracts, INFO).orElseThrow(),
                        "asyncapi.json",
                                AsyncApiGenerator.write(contracts, INFO).orElseThrow())
                .entrySet()) {
            Path expected = EXPECTED.resolve(document.getKey());
            if (Boolean.getBoolean("recreate")) {
                Files.createDirectories(EXPECTED);
                Files.writeString(expected, document.getValue());
            }
            assertThat(document.getValue()).isEqualTo(Files.readString(expected));
        }
    }

    @Test
    void aKeepAliveIsNamed() {
        Path root = Path.of(System.getProperty("contracts.root"), "schemas");
        assertThat(documents(root)
                        .get(1)
                        .at("/operations/send-training-progress/description")
                        .asString())
                .contains("A message that has the properties of `{\"type\":\"ping\"}` is a keep-alive and no payload");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void everyReferenceLeadsSomewhere(Path root) {
        for (JsonNode document : documents(root)) {
            List<String> lost = new ArrayList<>();
            List<String> found = new ArrayList<>();
            each(document, "", (pointer, node) -> {
                if (node.path("$ref").isString() && !isData(pointer)) {
                    String reference = node.get("$ref").stringValue();
                    String target =
                            URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8);
                    (document.at(target).isMissingNode() ? lost : found).add(pointer + " -> " + reference);
                }
            });
            assertThat(lost).isEmpty();
            assertThat(found).hasSizeGreaterThan(5);
        }
    }

    /** Constants and payloads may hold what looks like a reference. */
    private static boolean isData(String pointer) {
        return pointer.endsWith("/const") || pointer.contains("/examples/");
    }

    @ParameterizedTest
    @MethodSource("roots")
    void everySchemaFileIsThereAsItIsWritten(Path root) throws IOException {
        ContractSet contracts = ContractSet.load(root);
        for (JsonNode document : documents(root)) {
            for (Map.Entry<String, JsonNode> component :
                    document.at("/components/schemas").properties()) {
                JsonNode schema = component.getValue();
                JsonNode embedded = document.has("asyncapi") ? schema.get("schema") : schema;
                String file = contracts.files().keySet().stream()
                        .filter(name -> name.equals(component.getKey() + "/schema.json")
                                || name.equals(component.getKey().replaceFirst("\\.", "/") + ".json"))
                        .findFirst()
                        .orElseThrow();
                JsonNode written = MAPPER.readTree(Files.readAllBytes(root.resolve(file)));
                assertThat(withoutReferences(embedded).toString())
                        .as(file)
                        .isEqualTo(withoutReferences(written).toString());
            }
        }
    }

    private static JsonNode withoutReferences(JsonNode schema) {
        each(schema, "", (pointer, node) -> {
            if (node.path("$ref").isString() && !isData(pointer)) {
                ((ObjectNode) node).put("$ref", "");
            }
        });
        return schema;
    }

    @ParameterizedTest
    @MethodSource("roots")
    void everyExampleIsOneThatAProducerMaySend(Path root) {
        ContractSet contracts = ContractSet.load(root);
        List<JsonNode> documents = documents(root);
        int checked = 0;
        for (ContractModel contract : contracts.contracts()) {
            ContractValidator validator = new ContractValidator(contract);
            for (JsonNode payload : examples(contract, documents)) {
                assertThat(validator
                                .check(MAPPER.writeValueAsBytes(payload), Options.DEFAULT.withProfile(Profile.PRODUCER))
                                .violations())
                        .as(contract.name() + ": " + payload)
                        .isEmpty();
                checked++;
            }
        }
        assertThat(checked).isPositive();
    }

    /** The examples of an endpoint that a contract has for itself. */
    private static List<JsonNode> examples(ContractModel contract, List<JsonNode> documents) {
        List<JsonNode> payloads = new ArrayList<>();
        documents
                .get(0)
                .get("paths")
                .forEach(path -> path.forEach(operation -> {
                    if (operation.path("tags").toString().equals("[\"" + contract.name() + "\"]")) {
                        operation
                                .at("/responses/200/content/application~1json/examples")
                                .forEach(example -> payloads.add(example.get("value")));
                    }
                }));
        documents
                .get(1)
                .at("/components/messages/" + contract.name() + "/examples")
                .forEach(example -> payloads.add(example.get("payload")));
        return payloads;
    }

    @Test
    void everyContractOfThisRepositoryIsInOneOfTheDocuments() {
        Path root = Path.of(System.getProperty("contracts.root"), "schemas");
        List<JsonNode> documents = documents(root);
        for (ContractModel contract : ContractSet.load(root).contracts()) {
            assertThat(examples(contract, documents)).as(contract.name()).isNotEmpty();
        }
    }

    @Test
    void recordsOfKafkaAreMessagesOfAChannel(@TempDir Path folder) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("fills")).resolve("schema.json"), """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "title": "Fills",
                 "x-contract": {"name": "fills", "version": "1.0.0",
                  "transport": {"kafka": {"topic": "trading.{venue}.fills", "key": {"type": "string"}}}}}
                """);
        JsonNode document = new JsonMapper()
                .readTree(
                        AsyncApiGenerator.write(ContractSet.load(folder), INFO).orElseThrow());
        JsonNode channel = document.path("channels").path("fills");
        assertThat(channel.path("address").asString()).isEqualTo("trading.{venue}.fills");
        assertThat(channel.at("/bindings/kafka/topic").asString()).isEqualTo("trading.{venue}.fills");
        assertThat(channel.path("parameters").has("venue")).isTrue();
        assertThat(document.at("/components/messages/fills/bindings/kafka/key/type")
                        .asString())
                .isEqualTo("string");
    }

    @Test
    void whereNothingTravelsThereIsNothingToDescribe() {
        ContractSet still =
                ContractSet.load(Path.of("../contracts-generator/src/test/resources/cases/roots-that-are-no-records"));
        assertThat(OpenApiGenerator.write(still, INFO)).isEmpty();
        assertThat(AsyncApiGenerator.write(still, INFO)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new ApiInfo("", "1", ""));
    }

    private static void each(JsonNode node, String pointer, BiConsumer<String, JsonNode> sink) {
        if (node.isObject()) {
            sink.accept(pointer, node);
            node.properties().forEach(property -> each(property.getValue(), pointer + "/" + property.getKey(), sink));
        } else if (node.isArray()) {
            node.forEach(element -> each(element, pointer + "/", sink));
        }
    }
}
