package dev.contracts.recorder.jackson;

import tools.jackson.core.TokenStreamFactory;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.cfg.GeneratorSettings;
import tools.jackson.databind.cfg.SerializationContexts;
import tools.jackson.databind.ser.SerializationContextExt;
import tools.jackson.databind.ser.SerializerCache;
import tools.jackson.databind.ser.SerializerFactory;

/** Makes the contexts of a mapper's writes. */
@SuppressWarnings("serial") // of a mapper in a test, which nobody serializes
public final class Jackson3Contexts extends SerializationContexts {
    private final RootValueRecorder root;

    /** The one that a mapper makes its own of. */
    public Jackson3Contexts(RootValueRecorder root) {
        this.root = root;
    }

    private Jackson3Contexts(
            RootValueRecorder root, TokenStreamFactory factory, SerializerFactory serializers, SerializerCache cache) {
        super(factory, serializers, cache);
        this.root = root;
    }

    @Override
    public SerializationContexts forMapper(
            Object mapper, TokenStreamFactory factory, SerializerFactory serializers, SerializerCache cache) {
        return new Jackson3Contexts(root, factory, serializers, cache);
    }

    @Override
    public SerializationContextExt createContext(SerializationConfig config, GeneratorSettings settings) {
        return new Jackson3Context(root, _streamFactory, config, settings, _serializerFactory, _cache);
    }
}
