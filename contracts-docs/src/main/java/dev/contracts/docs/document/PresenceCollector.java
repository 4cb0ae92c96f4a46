package dev.contracts.docs.document;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Adds to each name {@code x} of a view a name {@code hasX}, which is true unless {@code x} is null or empty. */
final class PresenceCollector extends DefaultCollector {
    private static final String PREFIX = "has";

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
        if (!name.startsWith(PREFIX) || name.length() == PREFIX.length()) {
            return super.createFetcher(context, name);
        }
        String plain = Character.toLowerCase(name.charAt(PREFIX.length())) + name.substring(PREFIX.length() + 1);
        Mustache.VariableFetcher fetcher = super.createFetcher(context, plain);
        return fetcher == null ? null : (from, ignored) -> isPresent(fetcher.get(from, plain));
    }

    private static Object isPresent(@Nullable Object value) {
        if (value == Template.NO_FETCHER_FOUND) {
            return Template.NO_FETCHER_FOUND;
        }
        boolean empty = value == null
                || (value instanceof Collection<?> all && all.isEmpty())
                || (value instanceof CharSequence text && text.length() == 0);
        return !empty;
    }
}
