package dev.contracts.model.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.model.link.SchemaReader;
import dev.contracts.model.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SchemaTypesTest {
    private static final Schema SCHEMA = SchemaReader.read("test.json", "{}".getBytes(StandardCharsets.UTF_8));

    @Test
    void aSchemaWithoutAContractHasNoType() {
        SchemaTypes none = new SchemaTypes(Map.of());
        assertThat(none.has(SCHEMA)).isFalse();
        assertThatThrownBy(() -> none.of(SCHEMA))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no type was derived for test.json#");
    }

    @Test
    void aSchemaHasTheTypeThatWasDerivedForIt() {
        TypeUse text = new TypeUse(new StringType(), true);
        SchemaTypes types = new SchemaTypes(Map.of(SCHEMA, text));
        assertThat(types.has(SCHEMA)).isTrue();
        assertThat(types.of(SCHEMA)).isEqualTo(text);
    }
}
