package dev.contracts.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.Contract;
import dev.contracts.Options;
import dev.contracts.Verdict;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any Jackson mapper, of version 2 or 3, reads and writes the generated records as the contract's own reader does. */
class JacksonBindingTest {
    /** What both versions can do. */
    interface Mapper {
        Object read(byte[] json, Class<?> type) throws IOException;

        byte[] write(Object value) throws IOException;
    }

    /** Version 2 needs its module for {@code java.time}. */
    record Jackson2(com.fasterxml.jackson.databind.json.JsonMapper mapper) implements Mapper {
        @Override
        public Object read(byte[] json, Class<?> type) throws IOException {
            return mapper.readValue(json, type);
        }

        @Override
        public byte[] write(Object value) throws IOException {
            return mapper.writeValueAsBytes(value);
        }
    }

    record Jackson3(tools.jackson.databind.json.JsonMapper mapper) implements Mapper {
        @Override
        public Object read(byte[] json, Class<?> type) {
            return mapper.readValue(json, type);
        }

        @Override
        public byte[] write(Object value) {
            return mapper.writeValueAsBytes(value);
        }
    }

    private static final List<Mapper> MAPPERS = List.of(
            new Jackson2(com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new com.fasterxml.jackson.datatype.jsr310.JavaTimeModule())
                    .build()),
            new Jackson3(tools.jackson.databind.json.JsonMapper.builder().build()));

    static Stream<String> contracts() {
        return CompiledContracts.models().stream().map(ContractModel::name);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("contracts")
    void readsAndWritesEveryValidExampleAsTheContractDoes(String name) throws IOException {
        ContractModel model = CompiledContracts.models().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        Contract<?> contract = CompiledContracts.of(model);
        Class<?> type = CompiledContracts.typeOf(model);
        for (Example example : model.examples()) {
            if (example.valid() && !example.sequence()) {
                byte[] payload = Files.readAllBytes(example.payload());
                Object record = contract.read(payload).value().orElseThrow();
                for (Mapper mapper : MAPPERS) {
                    assertThat(mapper.read(payload, type))
                            .as("%s reads %s", mapper, example.name())
                            .isEqualTo(record);
                    byte[] written = mapper.write(record);
                    Verdict<?> verdict = contract.read(written, Options.DEFAULT.withContext(example.context()));
                    assertThat(verdict.violations())
                            .as("%s writes %s", mapper, example.name())
                            .isEmpty();
                    assertThat((Object) verdict.value().orElseThrow()).isEqualTo(record);
                }
            }
        }
    }
}
