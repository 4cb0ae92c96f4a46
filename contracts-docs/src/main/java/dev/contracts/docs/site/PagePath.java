package dev.contracts.docs.site;

import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.LinkTarget;

/**
 * The path of a page of the site, from which links to others start.
 *
 * @param file below the site, with {@code /}; of ASCII letters, digits, {@code -}, {@code /} and {@code .} alone
 */
record PagePath(String file) {
    static final PagePath OVERVIEW = new PagePath("index.html");
    static final PagePath SHARED = new PagePath("shared.html");
    static final PagePath SNAPSHOT = new PagePath("snapshot.html");

    /** Returns the page of a contract, in a folder of its own so that its name cannot collide with another page. */
    static PagePath ofContract(String name) {
        return new PagePath("contracts/" + name + ".html");
    }

    /** Returns the page that has a target: that of a contract, of shared definitions, or of snapshot rules. */
    static PagePath of(LinkTarget target) {
        if (target.home().equals(Anchors.SNAPSHOT)) {
            return SNAPSHOT;
        }
        return target.home().equals(Anchors.SHARED) ? SHARED : ofContract(target.home());
    }

    /** Returns the path from this page up to the site's folder: empty, or {@code ../}. */
    String up() {
        return file.indexOf('/') < 0 ? "" : "../";
    }

    /** Returns a relative URL. */
    String to(PagePath other) {
        return up() + other.file();
    }

    /** Returns a relative URL; within this page the fragment alone. */
    String to(LinkTarget target) {
        PagePath other = of(target);
        return (other.equals(this) ? "" : to(other)) + "#" + target.anchor();
    }
}
