package dev.contracts.importer.pojo;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JClass;
import com.sun.codemodel.JCodeModel;
import com.sun.codemodel.JDefinedClass;
import com.sun.codemodel.JFieldVar;
import com.sun.codemodel.JType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsonschema2pojo.AbstractAnnotator;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.SchemaGenerator;
import org.jsonschema2pojo.SchemaMapper;
import org.jsonschema2pojo.SchemaStore;
import org.jsonschema2pojo.rules.RuleFactory;

/** The properties of the classes that jsonschema2pojo makes, in memory: nothing of it is written or compiled. */
final class PojoMembers extends AbstractAnnotator {
    private final Map<String, Map<String, JFieldVar>> fields = new TreeMap<>();
    private final Map<String, Member> members = new LinkedHashMap<>();

    private PojoMembers() {}

    /**
     * Returns the properties by their place in a payload, {@code /lines/*}{@code /price}.
     *
     * @param schema a file that refers to nothing but itself: the library opens any URL
     */
    static Map<String, Member> of(Path schema, String className) throws IOException {
        PojoMembers annotator = new PojoMembers();
        RuleFactory rules = new RuleFactory(new DefaultGenerationConfig(), annotator, new SchemaStore());
        JType root = new SchemaMapper(rules, new SchemaGenerator())
                .generate(new JCodeModel(), className, "pojo", schema.toUri().toURL());
        annotator.collect(root, "", new HashSet<>());
        return annotator.members;
    }

    @Override
    public void propertyField(JFieldVar field, JDefinedClass owner, String property, JsonNode schema) {
        fields.computeIfAbsent(owner.fullName(), name -> new LinkedHashMap<>()).put(property, field);
    }

    private void collect(JType type, String path, Set<String> above) {
        String name = type.erasure().fullName();
        if (name.equals("java.util.List") || name.equals("java.util.Set")) {
            collect(((JClass) type).getTypeParameters().get(0), path + "/*", above);
        } else if (fields.containsKey(name) && above.add(name)) {
            fields.getOrDefault(name, Map.of()).forEach((property, field) -> {
                String below = path + "/" + property;
                members.put(
                        below,
                        new Member(
                                type.name(),
                                field.name(),
                                Member.plain(field.type().fullName())));
                collect(field.type(), below, above);
            });
            above.remove(name);
        }
    }
}
