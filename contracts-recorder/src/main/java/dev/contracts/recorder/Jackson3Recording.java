package dev.contracts.recorder;

import dev.contracts.recorder.jackson.Jackson3Contexts;
import dev.contracts.recorder.jackson.Jackson3Decorator;
import dev.contracts.recorder.jackson.RecordingSink;
import dev.contracts.recorder.jackson.RootValueRecorder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.cfg.SerializationContexts;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records what a mapper of Jackson 3 writes. Every value of a type that belongs to a contract is recorded when it is written
 * as a whole payload, byte for byte: by the mapper or a writer of it, to whatever target, also within a framework that was given
 * the mapper. What is a part of another value, such as an item of a list, is no payload.
 */
public final class Jackson3Recording {
    private Jackson3Recording() {}

    /**
     * A mapper that writes the same and records it.
     *
     * @throws IllegalArgumentException when the mapper has serialization contexts of its own
     */
    public static JsonMapper of(JsonMapper mapper, PayloadRecorder recorder) {
        return of(mapper, recorder.sink());
    }

    /** Records as {@link #of(JsonMapper, PayloadRecorder)} does, adding payloads of the sequence's contract to the sequence. */
    public static JsonMapper of(JsonMapper mapper, PayloadSequence sequence) {
        return of(mapper, sequence.sink());
    }

    private static JsonMapper of(JsonMapper mapper, RecordingSink sink) {
        JsonMapper.Builder builder = mapper.rebuild();
        SerializationContexts contexts = builder.serializationContexts();
        if (contexts instanceof Jackson3Contexts) {
            throw new IllegalArgumentException("the mapper is recording already");
        }
        if (contexts.getClass() != SerializationContexts.DefaultImpl.class) {
            throw new IllegalArgumentException("the mapper has serialization contexts of its own, "
                    + contexts.getClass().getName() + ": record what it writes, with the contract's name");
        }
        JsonFactory factory = (JsonFactory) builder.streamFactory();
        Builder recording = new Builder(
                builder,
                factory.rebuild()
                        .outputDecorator(new Jackson3Decorator(factory.getOutputDecorator()))
                        .build());
        return recording
                .serializationContexts(new Jackson3Contexts(new RootValueRecorder(sink)))
                .build();
    }

    /** A builder that changes the factory and keeps everything else; only a subclass can. */
    private static final class Builder extends JsonMapper.Builder {
        Builder(JsonMapper.Builder source, JsonFactory factory) {
            super(new StateImpl(source));
            _streamFactory = factory;
        }
    }
}
