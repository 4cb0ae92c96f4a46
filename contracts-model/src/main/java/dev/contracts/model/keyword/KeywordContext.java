package dev.contracts.model.keyword;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;

/** A keyword where it stands in a schema node, and the diagnostics that are reported there. */
public final class KeywordContext {
    private final Keyword keyword;
    private final KeywordValues node;
    private final Diagnostics diagnostics;

    public KeywordContext(Keyword keyword, KeywordValues node, Diagnostics diagnostics) {
        this.keyword = keyword;
        this.node = node;
        this.diagnostics = diagnostics;
    }

    String keyword() {
        return keyword.keyword();
    }

    boolean isAtRoot() {
        return node.location().pointer().isEmpty();
    }

    /** Tells whether the node has an identifier of its own, so that it could be a file as well. */
    boolean isIdentified() {
        return node.json().has("$id");
    }

    /** Locates something below the keyword. */
    SourceLocation location(String... below) {
        return node.place(keyword, below);
    }

    /** Reports that the keyword's value is not what it must be. */
    void wrong(String message, String advice) {
        error("contract.keyword", message, advice);
    }

    void error(String id, String message, String advice) {
        errorAt(id, location(), message, advice);
    }

    void errorAt(String id, SourceLocation at, String message, String advice) {
        diagnostics.error(id, at, message, advice);
    }

    void warning(String id, String message, String advice) {
        diagnostics.warning(id, location(), message, advice);
    }
}
