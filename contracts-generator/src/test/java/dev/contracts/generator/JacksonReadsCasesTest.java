package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Contract;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import dev.contracts.model.type.NominalType;
import dev.contracts.runtime.json.JsonCursor;
import dev.contracts.runtime.json.JsonTrees;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Any mapper reads and writes records of every shape: undeclared properties, unions, maps, awkward names. */
class JacksonReadsCasesTest {
    /** Values of any type are kept as they were written, and so are their digits. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @TestFactory
    Stream<DynamicTest> whatTheContractWritesAMapperReadsAndTheOtherWayRound() {
        return Cases.all()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
                    CompiledContracts compiled = CompiledContracts.of(folder, "cases");
                    for (ContractModel model : compiled.models()) {
                        if (model.type() instanceof NominalType) {
                            bind(compiled.contract(model), model);
                        }
                    }
                }));
    }

    private static void bind(Contract<Object> contract, ContractModel model) {
        for (Example example : model.examples()) {
            for (byte[] payload : BothEngines.lines(example)) {
                Object record = contract.read(payload).value().orElse(null);
                // a name that is empty cannot be said in an annotation: Jackson takes it for none
                if (record != null && !text(payload).contains("\"\":")) {
                    Class<?> type = record.getClass();
                    byte[] written = contract.write(record);
                    Object bound = MAPPER.readValue(written, type);
                    assertThat(canonical(contract.write(bound)))
                            .as(text(written))
                            .isEqualTo(canonical(written));
                    byte[] mapped = MAPPER.writeValueAsBytes(record);
                    assertThat(contract.read(mapped).value()).as(text(mapped)).contains(record);
                }
            }
        }
    }

    private static String canonical(byte[] json) {
        return JsonTrees.canonical(new JsonCursor(json).readTree());
    }

    private static String text(byte[] json) {
        return new String(json, StandardCharsets.UTF_8);
    }
}
