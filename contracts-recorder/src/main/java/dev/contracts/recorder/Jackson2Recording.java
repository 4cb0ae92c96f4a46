package dev.contracts.recorder;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import dev.contracts.recorder.jackson.Jackson2Decorator;
import dev.contracts.recorder.jackson.Jackson2Provider;
import dev.contracts.recorder.jackson.RecordingSink;
import dev.contracts.recorder.jackson.RootValueRecorder;

/**
 * Records what a mapper of Jackson 2 writes. Every value of a type that belongs to a contract is recorded when it is written
 * as a whole payload, byte for byte: by the mapper or a writer of it, to whatever target, also within a framework that was given
 * the mapper. What is a part of another value, such as an item of a list, is no payload.
 */
public final class Jackson2Recording {
    private Jackson2Recording() {}

    /**
     * A copy of a mapper that writes the same and records it.
     *
     * @throws IllegalArgumentException when the mapper cannot be copied, writes something else than JSON, or has a serializer
     *     provider of its own
     */
    public static <M extends ObjectMapper> M of(M mapper, PayloadRecorder recorder) {
        return of(mapper, recorder.sink());
    }

    /** Records as {@link #of(ObjectMapper, PayloadRecorder)} does, adding payloads of the sequence's contract to the sequence. */
    public static <M extends ObjectMapper> M of(M mapper, PayloadSequence sequence) {
        return of(mapper, sequence.sink());
    }

    private static <M extends ObjectMapper> M of(M mapper, RecordingSink sink) {
        SerializerProvider provider = mapper.getSerializerProvider();
        if (provider instanceof Jackson2Provider) {
            throw new IllegalArgumentException("the mapper is recording already");
        }
        if (!(provider instanceof DefaultSerializerProvider.Impl settings)) {
            throw new IllegalArgumentException("the mapper has a serializer provider of its own, "
                    + provider.getClass().getName() + ": record what it writes, with the contract's name");
        }
        M copy = copy(mapper);
        JsonFactory factory = copy.getFactory();
        if (!JsonFactory.FORMAT_NAME_JSON.equals(factory.getFormatName())) {
            throw new IllegalArgumentException("the mapper writes " + factory.getFormatName() + ", not JSON");
        }
        decorate(factory);
        copy.setSerializerProvider(new Jackson2Provider(settings, new RootValueRecorder(sink)));
        return copy;
    }

    /** A factory's builder has replaced this method, but no mapper that there is takes another factory. */
    @SuppressWarnings("deprecation")
    private static void decorate(JsonFactory factory) {
        factory.setOutputDecorator(new Jackson2Decorator(factory.getOutputDecorator()));
    }

    /** A copy is of the same class, or refused by Jackson. */
    @SuppressWarnings("unchecked")
    private static <M extends ObjectMapper> M copy(M mapper) {
        try {
            return (M) mapper.copy();
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException("the mapper cannot be copied: " + e.getMessage(), e);
        }
    }
}
