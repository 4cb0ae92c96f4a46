package dev.contracts.docs.markdown;

import com.samskivert.mustache.DefaultCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Knows beside each member {@code x} a member {@code hasX}, which is true unless {@code x} is null or empty. */
final class PresenceCollector extends DefaultCollector {
    private static final String PREFIX = "has";

    @Override
    public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
        if (!name.startsWith(PREFIX) || name.length() == PREFIX.length()) {
            return super.createFetcher(context, name);
        }
        String member = Character.toLowerCase(name.charAt(PREFIX.length())) + name.substring(PREFIX.length() + 1);
        Mustache.VariableFetcher fetcher = super.createFetcher(context, member);
        return fetcher == null ? null : (from, ignored) -> answer(fetcher.get(from, member));
    }

    private static Object answer(@Nullable Object value) {
        if (value == Template.NO_FETCHER_FOUND) {
            return Template.NO_FETCHER_FOUND;
        }
        boolean empty = value == null
                || (value instanceof Collection<?> all && all.isEmpty())
                || (value instanceof CharSequence text && text.length() == 0);
        return !empty;
    }
}
