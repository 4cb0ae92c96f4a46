package dev.contracts.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JClass;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JEnumConstant;
import com.sun.codemodel.JFieldVar;
import com.sun.codemodel.JType;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.validation.constraints.NotNull;
import org.jsonschema2pojo.AbstractAnnotator;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;

/**
 * What jsonschema2pojo, which shares no code with the model, reads from a schema, as a {@link Shape}: it notes the properties of
 * every class and the values of every enumeration that it is about to generate.
 */
final class IndependentReader extends AbstractAnnotator {
    private final Map<String, Map<String, JFieldVar>> properties = new TreeMap<>();
    private final Map<String, List<String>> values = new TreeMap<>();

    private IndependentReader() {}

    /** @param node a schema in a file, with its pointer as the fragment */
    static Object shape(URI node) throws IOException {
        IndependentReader reader = new IndependentReader();
        RuleFactory rules = new RuleFactory(new Config(), reader, new SchemaStore());
        JType root = new SchemaMapper(rules, new SchemaGenerator())
                .generate(new JCodeModel(), "Root", "oracle", "{\"$ref\": \"" + node + "\"}");
        return reader.shape(root, Shape.DEPTH);
    }

    private static final class Config extends DefaultGenerationConfig {
        @Override
        public boolean isUseLongIntegers() {
            return true;
        }

        /** Required properties are then annotated. */
        @Override
        public boolean isIncludeJsr303Annotations() {
            return true;
        }
    }

    @Override
    public void propertyField(JFieldVar field, JDefinedClass owner, String property, JsonNode schema) {
        properties.computeIfAbsent(owner.fullName(), name -> new TreeMap<>()).put(property, field);
    }

    @Override
    public void enumConstant(JDefinedClass owner, JEnumConstant constant, String value) {
        values.computeIfAbsent(owner.fullName(), name -> new ArrayList<>()).add(value);
    }

    private Object shape(JType type, int depth) {
        String name = type.erasure().fullName();
        return switch (name) {
            case "java.lang.Long" -> "integer";
            case "java.lang.Double" -> "number";
            case "java.lang.Boolean" -> "boolean";
            case "java.lang.String", "java.net.URI", "java.util.UUID" -> "string";
            case "java.util.Date" -> "timestamp";
            case "java.util.List", "java.util.Set" ->
                List.of(shape(((JClass) type).getTypeParameters().get(0), depth));
            default -> name.startsWith("oracle.") ? made(name, depth) : name;
        };
    }

    private Object made(String name, int depth) {
        List<String> constants = values.get(name);
        if (constants != null) {
            return new TreeSet<>(constants);
        }
        if (depth == 0) {
            return Shape.DEEPER;
        }
        Map<String, Object> shape = new TreeMap<>();
        properties.getOrDefault(name, Map.of()).forEach((property, field) -> {
            boolean required = field.annotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationClass().fullName().equals(NotNull.class.getName()));
            shape.put(Shape.property(property, required), shape(field.type(), depth - 1));
        });
        return shape;
    }
}
