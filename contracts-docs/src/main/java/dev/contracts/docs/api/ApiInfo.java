package dev.contracts.docs.api;

import java.util.Objects;

/**
 * The information that an API document gives about the contracts as a whole.
 *
 * @param title not empty
 * @param version of the set of contracts, not of any one of them; not empty
 * @param description plain text; may be empty
 */
record ApiInfo(String title, String version, String description) {
    public ApiInfo {
        Objects.requireNonNull(description, "description");
        if (title.isEmpty() || version.isEmpty()) {
            throw new IllegalArgumentException("an API has a title and a version");
        }
    }
}
