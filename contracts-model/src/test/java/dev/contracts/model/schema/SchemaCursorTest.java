package dev.contracts.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.contracts.model.link.SchemaReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The way down a schema. */
class SchemaCursorTest {
    @Test
    void whatAReferenceAndAllOfApplyToAPropertyIsFollowed() {
        Schema root = read("{\"$defs\": {\"a\": {\"properties\": {\"p\": {\"$ref\": \"#/$defs/b\"}}}, \"b\": {}},"
                + " \"allOf\": [{\"$ref\": \"#/$defs/a\", \"type\": \"object\"}],"
                + " \"properties\": {\"p\": {\"minimum\": 0}}}");
        Schema a = root.defs().get("a");
        SchemaCursor property = SchemaCursor.of(root).property("p");

        assertThat(property.declarations())
                .containsExactly(a.properties().get("p"), root.properties().get("p"));
        assertThat(property.nodes())
                .containsExactly(
                        root.defs().get("b"),
                        a.properties().get("p"),
                        root.properties().get("p"));
    }

    @Test
    void additionalPropertiesApplyToWhatTheSameNodeDoesNotDeclare() {
        Schema root = read("{\"properties\": {\"p\": {}}, \"additionalProperties\": {\"type\": \"string\"}}");
        SchemaCursor cursor = SchemaCursor.of(root);

        assertThat(cursor.property("p").nodes())
                .containsExactly(root.properties().get("p"));
        assertThat(cursor.property("q").nodes()).containsExactly(root.additionalProperties());
        assertThat(cursor.otherProperty().nodes()).containsExactly(root.additionalProperties());
        assertThat(cursor.propertyNames()).containsExactly("p");
    }

    @Test
    void falseForTheRestRefusesWhatIsNotDeclaredAndTrueSaysNothing() {
        Schema closed = read("{\"properties\": {\"p\": {}}, \"additionalProperties\": false}");
        Schema open = read("{\"additionalProperties\": true}");

        assertThat(SchemaCursor.of(closed).property("p").isClosed()).isFalse();
        assertThat(SchemaCursor.of(closed).property("q").refusing()).containsExactly(closed);
        assertThat(SchemaCursor.of(closed).property("q").nodes()).isEmpty();
        assertThat(SchemaCursor.of(closed).property("q").isClosed()).isTrue();
        assertThat(SchemaCursor.of(open).property("q").nodes()).isEmpty();
        assertThat(SchemaCursor.of(open).property("q").isClosed()).isFalse();
    }

    @Test
    void aPropertyThatIsDeclaredFalseIsClosedByItself() {
        Schema root = read("{\"properties\": {\"p\": false}}");
        SchemaCursor property = SchemaCursor.of(root).property("p");

        assertThat(property.nodes()).containsExactly(root.properties().get("p"));
        assertThat(property.refusing()).isEmpty();
        assertThat(property.isClosed()).isTrue();
    }

    @Test
    void itemsApplyBehindThePrefix() {
        Schema root = read("{\"prefixItems\": [{\"type\": \"string\"}, true], \"items\": {\"type\": \"number\"}}");
        SchemaCursor cursor = SchemaCursor.of(root);

        assertThat(cursor.prefixSize()).isEqualTo(2);
        assertThat(cursor.item(0).nodes()).containsExactly(root.prefixItems().get(0));
        assertThat(cursor.item(1).nodes()).containsExactly(root.prefixItems().get(1));
        assertThat(cursor.item(2).nodes()).containsExactly(root.items());
        assertThat(cursor.otherItem().nodes()).containsExactly(root.items());
        assertThat(SchemaCursor.of(read("{\"prefixItems\": [{}], \"items\": false}"))
                        .item(1)
                        .isClosed())
                .isTrue();
    }

    @Test
    void theTagOfAValueChoosesItsVariant() {
        Schema root = read("{\"type\": \"object\", \"required\": [\"kind\"], \"oneOf\": ["
                + "{\"$ref\": \"#/$defs/a\"}, {\"properties\": {\"kind\": {\"const\": \"b\"}}}],"
                + " \"$defs\": {\"a\": {\"properties\": {\"kind\": {\"const\": \"a\"}}}}}");
        SchemaCursor cursor = SchemaCursor.of(root);

        assertThat(cursor.withVariants(union -> "a").nodes())
                .containsExactly(root, root.defs().get("a"), root.oneOf().get(0));
        assertThat(cursor.withVariants(union -> "b").nodes())
                .containsExactly(root, root.oneOf().get(1));
        assertThat(cursor.withVariants(property -> null)).isSameAs(cursor);
    }

    @Test
    void branchesAreAddedWhetherTheyHoldOrNot() {
        Schema root = read("{\"if\": {\"required\": [\"a\"]}, \"then\": {\"if\": {}, \"else\": {}}}");
        Schema then = root.branches().get(1);

        assertThat(SchemaCursor.of(root).nodes()).containsExactly(root);
        assertThat(SchemaCursor.of(root).withBranches().nodes())
                .containsExactly(
                        root,
                        root.branches().get(0),
                        then,
                        then.branches().get(0),
                        then.branches().get(1));
    }

    @Test
    void aCursorMayBeginAtSeveralNodes() {
        Schema one = read("{\"items\": {}}");
        Schema other = read("{\"prefixItems\": [{}]}");

        assertThat(SchemaCursor.of(List.of(one, other)).item(0).nodes())
                .containsExactly(one.items(), other.prefixItems().get(0));
    }

    private static Schema read(String json) {
        return SchemaReader.read("test.json", json.getBytes(StandardCharsets.UTF_8));
    }
}
