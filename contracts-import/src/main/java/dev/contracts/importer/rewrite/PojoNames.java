package dev.contracts.importer.rewrite;

import dev.contracts.model.keyword.JavaName;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.naming.Identifiers;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the Java names and types that a schema says for jsonschema2pojo as those of a contract, where a contract has them. The
 * others, such as {@code existingJavaType} and {@code javaInterfaces}, are keywords of another tool.
 */
final class PojoNames implements Rewrite {
    private static final String JAVA_TYPE = Keywords.JAVA_TYPE.keyword();

    /** The types that a contract can choose, by the names that jsonschema2pojo is given. */
    private static final Map<String, String> TYPES = Map.of(
            "int", "int",
            "Integer", "int",
            "java.lang.Integer", "int",
            "java.math.BigDecimal", "BigDecimal",
            "java.math.BigInteger", "BigInteger",
            "java.time.OffsetDateTime", "OffsetDateTime");

    @Override
    public void apply(SchemaNode node) {
        constants(node, "javaEnumNames");
        constants(node, "javaEnums");
        name(node, "javaName", node.get("javaName").asString(""));
        if (!type(node, "javaType")
                && !type(node, "existingJavaType")
                && node.get("properties").isObject()) {
            String type = node.get("javaType").asString("");
            className(node, type.substring(type.lastIndexOf('.') + 1));
        }
    }

    /** Names the class of a value, where a contract can choose it. */
    private static boolean type(SchemaNode node, String keyword) {
        String type = TYPES.get(node.get(keyword).asString(""));
        if (type == null || node.has(JAVA_TYPE)) {
            return false;
        }
        node.replace(keyword, JAVA_TYPE, JsonNodeFactory.instance.stringNode(type));
        node.same(keyword, "written as " + JAVA_TYPE);
        return true;
    }

    /** Names a class; beside a property {@code x-java-name} names the component as well, so that both have to be of one name. */
    private static void className(SchemaNode node, String type) {
        String property = node.property();
        if (property == null) {
            name(node, "javaType", type);
        } else if (!type.isEmpty()) {
            String component = Character.toLowerCase(type.charAt(0)) + type.substring(1);
            if (component.equals(property)) {
                name(node, "javaType", component);
            }
        }
    }

    private static void name(SchemaNode node, String keyword, String name) {
        if (!name.isEmpty() && Identifiers.isName(name) && !node.has(JavaName.KEYWORD)) {
            node.replace(keyword, JavaName.KEYWORD, JsonNodeFactory.instance.stringNode(name));
            node.same(keyword, "written as " + JavaName.KEYWORD);
        }
    }

    private static void constants(SchemaNode node, String keyword) {
        JsonNode values = node.get("enum");
        JsonNode names = node.get(keyword);
        if (!names.isArray() || names.size() != values.size() || node.has(JavaName.KEYWORD)) {
            return;
        }
        ObjectNode constants = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i).path("name").asString(names.get(i).asString(""));
            if (!values.get(i).isString() || !Identifiers.isName(name)) {
                return;
            }
            constants.put(values.get(i).stringValue(), name);
        }
        node.replace(keyword, JavaName.KEYWORD, constants);
        node.same(keyword, "written as " + JavaName.KEYWORD);
    }
}
