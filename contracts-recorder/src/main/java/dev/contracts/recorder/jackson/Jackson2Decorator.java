package dev.contracts.recorder.jackson;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.OutputDecorator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Lets each generator of a factory write to a {@link Tee}, and then through the decorator that the factory had. */
@SuppressWarnings("serial") // of a mapper in a test, which nobody serializes
public final class Jackson2Decorator extends OutputDecorator {
    private final @Nullable OutputDecorator next;

    public Jackson2Decorator(@Nullable OutputDecorator next) {
        this.next = next;
    }

    @Override
    public OutputStream decorate(IOContext context, OutputStream out) throws IOException {
        return new TeeStream(next == null ? out : next.decorate(context, out));
    }

    /** A target of characters; or one of bytes, when the generator writes another encoding than UTF-8. */
    @Override
    public Writer decorate(IOContext context, Writer out) throws IOException {
        Writer target = next == null ? out : next.decorate(context, out);
        return context.getEncoding() == null ? new TeeWriter(target) : target;
    }
}
