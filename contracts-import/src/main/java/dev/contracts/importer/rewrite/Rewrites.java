package dev.contracts.importer.rewrite;

import java.util.List;

/** All rewrites, in their order: what a draft ignores goes first, what no keyword is comes last. */
public final class Rewrites {
    private static final List<Rewrite> ALL = List.of(
            new IgnoredSiblings(),
            new PojoNames(),
            new UnknownKeywords(),
            new NullableType(),
            new BooleanBounds(),
            new TupleItems(),
            new SplitDependencies(),
            new RecursiveReferences(),
            new SchemaNames(),
            new KnownFormats(),
            new PatternEscapes(),
            new ListedOnce(),
            new ListedOfType(),
            new PlainWords());

    private Rewrites() {}

    /** Applies each of them to a schema. */
    public static void apply(SchemaNode node) {
        for (Rewrite rewrite : ALL) {
            rewrite.apply(node);
        }
    }
}
