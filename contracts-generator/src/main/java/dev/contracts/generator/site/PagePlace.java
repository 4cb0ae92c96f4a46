package dev.contracts.generator.site;

import dev.contracts.generator.docs.view.Anchors;
import dev.contracts.generator.docs.view.Target;

/**
 * Where a page of the site is, and the ways from it to others.
 *
 * @param file below the site, with {@code /}; of ASCII letters, digits, {@code -}, {@code /} and {@code .} alone
 */
record PagePlace(String file) {
    static final PagePlace OVERVIEW = new PagePlace("index.html");
    static final PagePlace SHARED = new PagePlace("shared.html");
    static final PagePlace SNAPSHOT = new PagePlace("snapshot.html");

    /** The page of a contract. Its folder keeps its name from meeting any other. */
    static PagePlace ofContract(String name) {
        return new PagePlace("contracts/" + name + ".html");
    }

    /** The page of what a contract owns, of what none does, or of what holds between them. */
    static PagePlace of(Target target) {
        if (target.home().equals(Anchors.SNAPSHOT)) {
            return SNAPSHOT;
        }
        return target.home().equals(Anchors.SHARED) ? SHARED : ofContract(target.home());
    }

    /** From this page up to the site's folder: empty, or {@code ../}. */
    String up() {
        return file.indexOf('/') < 0 ? "" : "../";
    }

    /** A relative URL. */
    String to(PagePlace other) {
        return up() + other.file();
    }

    /** A relative URL; within this page the fragment alone. */
    String to(Target target) {
        PagePlace other = of(target);
        return (other.equals(this) ? "" : to(other)) + "#" + target.anchor();
    }
}
