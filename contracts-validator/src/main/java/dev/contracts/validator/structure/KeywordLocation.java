package dev.contracts.validator.structure;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import dev.contracts.model.schema.ConstraintText;
import dev.contracts.model.schema.Schema;
import java.util.List;
import java.util.Objects;

/**
 * The place in the contract that the library's error is about.
 *
 * @param pointer the keyword's place
 * @param keyword as the violation names it
 * @param expectation what the keyword demands, in words; empty where the violation names a property instead
 */
record KeywordLocation(String pointer, String keyword, String expectation) {
    static KeywordLocation of(Error error, List<Schema> nodes) {
        NodePath fragment = error.getSchemaLocation().getFragment();
        Schema node = nodes.get(Integer.parseInt(fragment.getName(1)));
        String keyword = error.getKeyword().equals(FitsKeyword.NAME) ? "type" : error.getKeyword();
        boolean chain = fragment.getName(2).equals("allOf") && TagChain.KEYWORDS.contains(keyword);
        if (chain) {
            return ofUnion(node, keyword);
        }
        return switch (keyword) {
            case "required", "dependentRequired", "additionalProperties", "items" ->
                new KeywordLocation(node.place(keyword).schemaPointer(), keyword, "");
            case "false" -> ofFalse(node, fragment);
            default ->
                new KeywordLocation(node.place(keyword).schemaPointer(), keyword, ConstraintText.of(node, keyword));
        };
    }

    /** The library was told of the union in other keywords than the contract's: see {@link TagChain}. */
    private static KeywordLocation ofUnion(Schema union, String keyword) {
        String pointer = union.place("oneOf").schemaPointer();
        return switch (keyword) {
            case "type" -> new KeywordLocation(pointer, keyword, "an object");
            case "required" -> new KeywordLocation(pointer, keyword, "");
            default ->
                new KeywordLocation(
                        pointer,
                        keyword,
                        ConstraintText.tags(
                                Objects.requireNonNull(union.union()).variants().keySet()));
        };
    }

    /** A schema {@code false}, which stays where it stands: see {@link SchemaRewriter}. */
    private static KeywordLocation ofFalse(Schema node, NodePath fragment) {
        String[] names = new String[Math.max(0, fragment.getNameCount() - 3)];
        for (int i = 0; i < names.length; i++) {
            names[i] = fragment.getName(i + 2);
        }
        String pointer = (names.length == 0 ? node.location() : node.place(names)).schemaPointer();
        return new KeywordLocation(pointer, "false", ConstraintText.nothing());
    }
}
