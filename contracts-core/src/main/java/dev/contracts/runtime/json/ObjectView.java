package dev.contracts.runtime.json;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload. A member is looked for when it is asked for, and kept. Who asks for more than a few names, or for
 * all of them, has the whole object read: so no number of questions costs more than a few scans.
 */
final class ObjectView extends AbstractMap<String, @Nullable Object> implements JsonView {
    private static final int FEW = 8;
    private static final int ABSENT = -1;
    private static final Object NOTHING = new Object();

    private final JsonCursor in;
    private final int start;
    private String[] names = new String[2];
    private int[] offsets = new int[2];
    private @Nullable Object[] values = new @Nullable Object[2];
    private int kept;
    private @Nullable Map<String, @Nullable Object> all;

    ObjectView(JsonCursor in, int start) {
        this.in = in;
        this.start = start;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Object value = find(name);
        return value == NOTHING ? null : value;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return find(name) != NOTHING;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return all().entrySet();
    }

    @Override
    public int offset(String token) {
        int index = index(token);
        return index >= 0 ? offsets[index] : search(token);
    }

    @Override
    public @Nullable Object value(String token) {
        return get(token);
    }

    private @Nullable Object find(@Nullable Object wanted) {
        if (!(wanted instanceof String name)) {
            return NOTHING;
        }
        int index = index(name);
        if (index < 0) {
            return all().getOrDefault(name, NOTHING);
        }
        return offsets[index] == ABSENT ? NOTHING : value(index);
    }

    private @Nullable Object value(int index) {
        Object value = values[index];
        if (value == null) {
            in.reset(offsets[index]);
            value = in.view();
            values[index] = value;
        }
        return value;
    }

    /** Returns the index at which a property is kept, there or not; -1 when that would be one too many. */
    private int index(String name) {
        for (int index = 0; index < kept; index++) {
            if (names[index].equals(name)) {
                return index;
            }
        }
        if (kept == FEW) {
            return -1;
        }
        int offset = search(name);
        return kept == FEW ? -1 : keep(name, offset);
    }

    private int keep(String name, int offset) {
        if (kept == names.length) {
            names = Arrays.copyOf(names, FEW);
            offsets = Arrays.copyOf(offsets, FEW);
            values = Arrays.copyOf(values, FEW);
        }
        names[kept] = name;
        offsets[kept] = offset;
        return kept++;
    }

    private int search(String name) {
        boolean ascii = StringScanner.isAscii(name);
        in.reset(start);
        in.beginObject();
        while (in.nextProperty()) {
            if (in.isNamed(name, ascii)) {
                return in.offset();
            }
            pass();
        }
        return ABSENT;
    }

    /** Passes a value. An array is kept with the offsets of its items: a rule of an object reads its lists. */
    private void pass() {
        int at = in.offset();
        if (in.type() != JsonType.ARRAY) {
            in.skip();
            return;
        }
        int index = 0;
        while (index < kept && offsets[index] != at) {
            index++;
        }
        if (index == FEW) {
            in.skip();
        } else if (value(index < kept ? index : keep(in.name(), at)) instanceof ListView list) {
            in.reset(list.end());
        }
    }

    private Map<String, @Nullable Object> all() {
        Map<String, @Nullable Object> members = all;
        if (members == null) {
            members = new LinkedHashMap<>();
            in.reset(start);
            in.beginObject();
            while (in.nextProperty()) {
                String name = in.name();
                int value = in.offset();
                members.put(name, in.view());
                in.reset(value);
                in.skip();
            }
            members = Collections.unmodifiableMap(members);
            all = members;
        }
        return members;
    }
}
