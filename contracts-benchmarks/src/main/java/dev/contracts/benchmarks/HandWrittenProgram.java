package dev.contracts.benchmarks;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.contracts.dashboard.enginestate.EngineState;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that checks one engine state as one does without a generator: networknt, Jackson's bind, rules by hand. */
public final class HandWrittenProgram {
    private HandWrittenProgram() {}

    /** @param arguments the file */
    public static void main(String[] arguments) throws Exception {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(BundledSchema.of("engine-state"));
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode tree = mapper.readTree(Files.readAllBytes(Path.of(arguments[0])));
        int errors = schema.validate(tree).size();
        errors += HandWrittenRules.engineState(mapper.treeToValue(tree, EngineState.class))
                .size();
        System.out.println("1 payload: " + errors + " errors");
    }
}
