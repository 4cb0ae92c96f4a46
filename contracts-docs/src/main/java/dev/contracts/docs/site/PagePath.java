package dev.contracts.docs.site;

import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.LinkTarget;

/**
 * Where a page of the site is, and the ways from it to others.
 *
 * @param file below the site, with {@code /}; of ASCII letters, digits, {@code -}, {@code /} and {@code .} alone
 */
record PagePath(String file) {
    static final PagePath OVERVIEW = new PagePath("index.html");
    static final PagePath SHARED = new PagePath("shared.html");
    static final PagePath SNAPSHOT = new PagePath("snapshot.html");

    /** The page of a contract. Its folder keeps its name from meeting any other. */
    static PagePath ofContract(String name) {
        return new PagePath("contracts/" + name + ".html");
    }

    /** The page of what a contract owns, of what none does, or of what holds between them. */
    static PagePath of(LinkTarget target) {
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
    String to(PagePath other) {
        return up() + other.file();
    }

    /** A relative URL; within this page the fragment alone. */
    String to(LinkTarget target) {
        PagePath other = of(target);
        return (other.equals(this) ? "" : to(other)) + "#" + target.anchor();
    }
}
