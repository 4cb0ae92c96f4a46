package dev.contracts.recorder.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.CacheProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import com.fasterxml.jackson.databind.ser.SerializerFactory;
import java.io.IOException;

/** The serializer provider that a mapper and its writers call for each value that they are given to write. */
@SuppressWarnings("serial") // of a mapper in a test, which nobody serializes
public final class Jackson2Provider extends DefaultSerializerProvider {
    private final RootValueRecorder root;

    /** The one that others are made of, with what the mapper's own was told of nulls and keys. */
    public Jackson2Provider(DefaultSerializerProvider settings, RootValueRecorder root) {
        super(settings);
        this.root = root;
    }

    private Jackson2Provider(Jackson2Provider source, SerializationConfig config, SerializerFactory serializers) {
        super(source, config, serializers);
        this.root = source.root;
    }

    private Jackson2Provider(Jackson2Provider source, CacheProvider caches) {
        super(source, caches);
        this.root = source.root;
    }

    @Override
    public DefaultSerializerProvider copy() {
        return new Jackson2Provider(this, root);
    }

    @Override
    public DefaultSerializerProvider createInstance(SerializationConfig config, SerializerFactory serializers) {
        return new Jackson2Provider(this, config, serializers);
    }

    @Override
    public DefaultSerializerProvider withCaches(CacheProvider caches) {
        return new Jackson2Provider(this, caches);
    }

    @Override
    public void serializeValue(JsonGenerator out, Object value) throws IOException {
        write(out, value, () -> super.serializeValue(out, value));
    }

    @Override
    public void serializeValue(JsonGenerator out, Object value, JavaType type) throws IOException {
        write(out, value, () -> super.serializeValue(out, value, type));
    }

    @Override
    public void serializeValue(JsonGenerator out, Object value, JavaType type, JsonSerializer<Object> serializer)
            throws IOException {
        write(out, value, () -> super.serializeValue(out, value, type, serializer));
    }

    @Override
    public void serializePolymorphic(
            JsonGenerator out, Object value, JavaType type, JsonSerializer<Object> serializer, TypeSerializer typed)
            throws IOException {
        write(out, value, () -> super.serializePolymorphic(out, value, type, serializer, typed));
    }

    private void write(JsonGenerator out, Object value, RootValueRecorder.Step<IOException> write) throws IOException {
        root.write(value, out.getOutputContext().inRoot(), out.getOutputTarget(), out::flush, write);
    }
}
