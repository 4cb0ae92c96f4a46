package dev.contracts.benchmarks;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.schema.JSONSchema;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.contracts.Verdict;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Everybody who can do something with the bytes of a payload. */
final class Contenders {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Contenders() {}

    /** Looks at every token and at no value: what all ratios refer to. */
    static Contender scan(BenchmarkPayload<?> payload) {
        byte[] json = payload.json();
        return new Contender("Jackson, tokens only", () -> {
            int tokens = 0;
            try (JsonParser parser = MAPPER.createParser(json)) {
                while (parser.nextToken() != null) {
                    tokens++;
                }
            }
            return tokens;
        });
    }

    /** Parsed, checked, bound. The payload must conform. */
    static <T> Contender contract(BenchmarkPayload<T> payload) {
        byte[] json = payload.json();
        return new Contender("CONTRACT.read", () -> {
            Verdict<T> verdict = payload.contract().read(json);
            if (!verdict.isValid()) {
                throw new IllegalStateException(payload + ": " + verdict.violations());
            }
            return verdict;
        });
    }

    /** Makes a contender like {@link #contract} for an invalid payload. */
    static <T> Contender refused(BenchmarkPayload<T> payload) {
        byte[] json = payload.json();
        return new Contender("CONTRACT.read", () -> {
            Verdict<T> verdict = payload.contract().read(json);
            if (verdict.violations().isEmpty()) {
                throw new IllegalStateException(payload + " conforms");
            }
            return verdict;
        });
    }

    /** Bound and not checked. */
    static <T> Contender bind(BenchmarkPayload<T> payload) {
        byte[] json = payload.json();
        return new Contender("Jackson, bind", () -> MAPPER.readValue(json, payload.type()));
    }

    /** Makes the contender without a generator: a tree for the validator, then the record, then rules by hand. */
    static <T> Contender validated(BenchmarkPayload<T> payload) {
        byte[] json = payload.json();
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(BundledSchema.of(payload.contract().name()));
        schema.initializeValidators();
        return new Contender("networknt + Jackson bind + rules by hand", () -> {
            JsonNode tree = MAPPER.readTree(json);
            if (!schema.validate(tree).isEmpty()) {
                throw new IllegalStateException(payload + " breaks its schema");
            }
            T record = MAPPER.treeToValue(tree, payload.type());
            List<String> wrong = payload.handWritten().check(record);
            if (!wrong.isEmpty()) {
                throw new IllegalStateException(payload + ": " + wrong);
            }
            return record;
        });
    }

    static Contender fastjson(BenchmarkPayload<?> payload) {
        byte[] json = payload.json();
        return new Contender("fastjson2, bind", () -> JSON.parseObject(json, payload.plain()));
    }

    /**
     * A tree and fastjson2's own schema validator; nothing is bound and no rule checked. It knows one type a value, so that what
     * may be null is taken not to be; no payload here has a null.
     */
    static Contender fastjsonSchema(BenchmarkPayload<?> payload) {
        byte[] json = payload.json();
        JsonNode bundled = BundledSchema.of(payload.contract().name());
        bundled.findParents("type").stream()
                .filter(node -> node.get("type").isArray())
                .forEach(
                        node -> ((ObjectNode) node).set("type", node.get("type").get(0)));
        JSONSchema schema = JSONSchema.of(JSON.parseObject(bundled.toString()));
        return new Contender("fastjson2, tree + schema", () -> {
            JSONObject tree = JSON.parseObject(json);
            if (!schema.isValid(tree)) {
                throw new IllegalStateException(payload + " breaks its schema");
            }
            return tree;
        });
    }
}
