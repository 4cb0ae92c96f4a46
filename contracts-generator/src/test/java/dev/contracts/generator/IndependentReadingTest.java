package dev.contracts.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import com.sun.codemodel.JType;
import dev.contracts.model.ContractModel;
import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.BooleanType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.TypeVisitor;
import dev.contracts.model.type.UnionType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsonschema2pojo.AbstractAnnotator;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * jsonschema2pojo, which shares no code with the model, reads the same properties with the same simple types from the same
 * schema files, wherever it can express them: it knows neither {@code const} nor {@code oneOf}.
 */
class IndependentReadingTest {
    private static final Path SCHEMAS = Path.of(System.getProperty("contracts.root", ".."), "schemas");
    private static final String UNKNOWN = "not expressible";

    @TestFactory
    Stream<DynamicTest> everyRecordHasTheSamePropertiesAndTypes() {
        return ContractSet.load(SCHEMAS).contracts().stream()
                .flatMap(contract -> contract.types().stream()
                        .filter(RecordType.class::isInstance)
                        .map(RecordType.class::cast)
                        .map(type -> DynamicTest.dynamicTest(
                                contract.name() + " " + type.name(), () -> compare(contract, type))));
    }

    private static void compare(ContractModel contract, RecordType type) throws IOException {
        Map<String, String> ours = new TreeMap<>();
        type.fields().forEach(field -> ours.put(field.name(), kind(type, field)));
        Map<String, String> theirs = read(type.schema().location());
        assertThat(theirs.keySet()).as(contract.name()).isEqualTo(ours.keySet());
        ours.forEach((property, kind) -> {
            if (!kind.equals(UNKNOWN)) {
                assertThat(theirs.get(property))
                        .as(type.name() + "." + property)
                        .isEqualTo(kind);
            }
        });
    }

    private static Map<String, String> read(SourceLocation place) throws IOException {
        Properties properties = new Properties();
        DefaultGenerationConfig longs = new DefaultGenerationConfig() {
            @Override
            public boolean isUseLongIntegers() {
                return true;
            }
        };
        RuleFactory rules = new RuleFactory(longs, properties, new SchemaStore());
        String node = SCHEMAS.resolve(place.file()).toRealPath().toUri() + "#" + place.pointer();
        JType root = new SchemaMapper(rules, new SchemaGenerator())
                .generate(new JCodeModel(), "Root", "oracle", "{\"$ref\": \"" + node + "\"}");
        return properties.ofClass.getOrDefault(root.fullName(), Map.of());
    }

    /** Notes the fields of every class. */
    private static final class Properties extends AbstractAnnotator {
        private final Map<String, Map<String, String>> ofClass = new TreeMap<>();

        @Override
        public void propertyField(JFieldVar field, JDefinedClass owner, String property, JsonNode schema) {
            ofClass.computeIfAbsent(owner.fullName(), name -> new TreeMap<>()).put(property, kind(field.type()));
        }

        private static String kind(JType type) {
            String name = type.erasure().fullName();
            return switch (name) {
                case "java.lang.Long" -> "integer";
                case "java.lang.Double" -> "number";
                case "java.lang.Boolean" -> "boolean";
                case "java.lang.String" -> "string";
                case "java.util.Date" -> "timestamp";
                case "java.util.List" -> "list";
                default -> name.startsWith("oracle.") ? "class" : name;
            };
        }
    }

    private static String kind(RecordType owner, Property field) {
        RecordType.UnionTag tag = owner.tag();
        boolean constant = tag != null && tag.property().equals(field.name());
        return constant ? UNKNOWN : field.type().accept(new Kind());
    }

    private static final class Kind implements TypeVisitor<String> {
        @Override
        public String visit(BooleanType type) {
            return "boolean";
        }

        @Override
        public String visit(IntegerType type) {
            return "integer";
        }

        @Override
        public String visit(NumberType type) {
            return "number";
        }

        @Override
        public String visit(StringType type) {
            return "string";
        }

        @Override
        public String visit(TimestampType type) {
            return "timestamp";
        }

        @Override
        public String visit(EnumType type) {
            return "class";
        }

        @Override
        public String visit(RecordType type) {
            return "class";
        }

        @Override
        public String visit(ListType type) {
            return "list";
        }

        @Override
        public String visit(AnyType type) {
            return UNKNOWN;
        }

        @Override
        public String visit(TupleType type) {
            return UNKNOWN;
        }

        @Override
        public String visit(MapType type) {
            return UNKNOWN;
        }

        @Override
        public String visit(UnionType type) {
            return UNKNOWN;
        }
    }
}
