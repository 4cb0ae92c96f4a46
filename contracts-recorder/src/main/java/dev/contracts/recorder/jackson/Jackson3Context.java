package dev.contracts.recorder.jackson;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.GeneratorSettings;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.SerializationContextExt;
import tools.jackson.databind.ser.SerializerCache;
import tools.jackson.databind.ser.SerializerFactory;

/** The serialization context that a mapper and its writers call for each value that they are given to write. */
final class Jackson3Context extends SerializationContextExt {
    private final RootValueRecorder root;

    Jackson3Context(
            RootValueRecorder root,
            TokenStreamFactory factory,
            SerializationConfig config,
            GeneratorSettings settings,
            SerializerFactory serializers,
            SerializerCache cache) {
        super(factory, config, settings, serializers, cache);
        this.root = root;
    }

    @Override
    public void serializeValue(JsonGenerator out, Object value) {
        write(out, value, () -> super.serializeValue(out, value));
    }

    @Override
    public void serializeValue(JsonGenerator out, Object value, JavaType type) {
        write(out, value, () -> super.serializeValue(out, value, type));
    }

    @Override
    public void serializeValue(JsonGenerator out, Object value, JavaType type, ValueSerializer<Object> serializer) {
        write(out, value, () -> super.serializeValue(out, value, type, serializer));
    }

    @Override
    public void serializePolymorphic(
            JsonGenerator out, Object value, JavaType type, ValueSerializer<Object> serializer, TypeSerializer typed) {
        write(out, value, () -> super.serializePolymorphic(out, value, type, serializer, typed));
    }

    private void write(JsonGenerator out, Object value, RootValueRecorder.Step<JacksonException> write) {
        root.write(value, out.streamWriteContext().inRoot(), out.streamWriteOutputTarget(), out::flush, write);
    }
}
