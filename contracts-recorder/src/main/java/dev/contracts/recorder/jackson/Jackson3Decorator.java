package dev.contracts.recorder.jackson;

import java.io.OutputStream;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.io.OutputDecorator;

/** Lets each generator of a factory write to a {@link Tee}, and then through the decorator that the factory had. */
@SuppressWarnings("serial") // of a mapper in a test, which nobody serializes
public final class Jackson3Decorator extends OutputDecorator {
    private final @Nullable OutputDecorator next;

    public Jackson3Decorator(@Nullable OutputDecorator next) {
        this.next = next;
    }

    @Override
    public OutputStream decorate(IOContext context, OutputStream out) {
        return new TeeStream(next == null ? out : next.decorate(context, out));
    }

    @Override
    public Writer decorate(IOContext context, Writer out) {
        return new TeeWriter(next == null ? out : next.decorate(context, out));
    }
}
