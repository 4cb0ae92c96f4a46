package dev.contracts.model.contradiction;

import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.keyword.Keywords;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaCursor;
import dev.contracts.runtime.constraint.SchemaType;
import dev.contracts.runtime.text.Quote;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reports what a schema demands and refuses at once, each contradiction at the node that makes it. */
public final class ContradictionCheck {
    private final Schema schema;
    private final SchemaCursor cursor;
    private final Diagnostics diagnostics;

    private ContradictionCheck(Schema schema, Diagnostics diagnostics) {
        this.schema = schema;
        this.cursor = SchemaCursor.of(schema);
        this.diagnostics = diagnostics;
    }

    public static void check(Schema schema, Diagnostics diagnostics) {
        DeclaredValueCheck.check(schema, diagnostics);
        BoundCheck.check(schema, diagnostics);
        ContradictionCheck check = new ContradictionCheck(schema, diagnostics);
        check.types();
        check.properties();
        Contradiction found = find(check.cursor);
        if (found == null) {
            check.branches();
            check.variants();
        } else if (found.message().equals(ContradictionFinder.ENDLESS)) {
            check.endless(found);
        }
    }

    private static @Nullable Contradiction find(SchemaCursor cursor) {
        return new ContradictionFinder().find(cursor);
    }

    private void report(Contradiction found) {
        diagnostics.error(
                found.id(), found.in(schema), found.message() + ", so that no value is valid", found.advice());
    }

    /** Reports each type of which no value is valid. */
    private void types() {
        Set<SchemaType> types = ContradictionFinder.types(cursor.nodes());
        if (types.isEmpty()) {
            reportHere(part -> ContradictionFinder.types(part.nodes()).isEmpty()
                    ? ContradictionFinder.ofNoType(part.nodes())
                    : null);
        }
        for (SchemaType type : types) {
            reportHere(part -> new ContradictionFinder().ofType(type, part, false));
        }
    }

    /** Reports what is found at this node and in no part of it alone, where it is reported too. */
    private void reportHere(Function<SchemaCursor, @Nullable Contradiction> finder) {
        Contradiction found = finder.apply(cursor);
        for (Schema part : schema.inPlace()) {
            if (found == null || (part != schema && finder.apply(SchemaCursor.of(part)) != null)) {
                return;
            }
        }
        if (found != null) {
            report(found);
        }
    }

    /** Reports properties of which several declarations leave nothing, though each of them leaves something. */
    private void properties() {
        for (String name : cursor.nodes().size() > 1 ? cursor.propertyNames() : Set.<String>of()) {
            SchemaCursor property = cursor.property(name);
            boolean together = property.declarations().size() > 1
                    && !ContradictionFinder.types(property.nodes()).isEmpty()
                    && property.declarations().stream().allMatch(part -> find(SchemaCursor.of(part)) == null);
            Contradiction found = together ? find(property) : null;
            if (found != null) {
                Schema declared = schema.properties().get(name);
                diagnostics.error(
                        found.id(),
                        declared == null ? schema.location() : declared.location(),
                        "the declarations of " + Quote.text(name) + " allow no value together: " + found.message(),
                        found.advice());
            }
        }
    }

    /** Warns that every value would have to be in itself, at the first of the nodes that apply. */
    private void endless(Contradiction found) {
        if (found.demands().get(0).node() == cursor.nodes().iterator().next()) {
            diagnostics.warning(
                    found.id(), found.in(schema), found.message() + ", so that no value is valid", found.advice());
        }
    }

    private void branches() {
        Schema condition = schema.ifSchema();
        if (condition == null) {
            return;
        }
        Contradiction never = find(ContradictionFinder.with(cursor, condition));
        if (never != null) {
            diagnostics.warning(
                    "contract.no-effect",
                    schema.place(Keywords.IF),
                    "if never holds here: " + never.message(),
                    never.advice());
        } else if (schema.thenSchema() != null) {
            branch(schema.thenSchema(), "then", find(ContradictionFinder.with(cursor, condition, schema.thenSchema())));
        }
        if (schema.elseSchema() != null) {
            branch(schema.elseSchema(), "else", find(ContradictionFinder.with(cursor, schema.elseSchema())));
        }
    }

    /** Reports a branch that no value keeps, unless that is what it says. */
    private void branch(Schema branch, String name, @Nullable Contradiction found) {
        if (found != null && branch.constantAnswer() == null && find(SchemaCursor.of(branch)) == null) {
            unkeepable(branch.location(), name + " can never be kept here", found);
        }
    }

    private void variants() {
        for (Schema variant : schema.union() == null ? List.<Schema>of() : schema.oneOf()) {
            Contradiction found = find(ContradictionFinder.with(cursor, variant));
            if (found != null && find(SchemaCursor.of(variant)) == null) {
                unkeepable(variant.location(), "this variant can never be valid here", found);
            }
        }
    }

    private void unkeepable(SourceLocation at, String what, Contradiction found) {
        diagnostics.error(found.id(), at, what + ": " + found.message(), found.advice());
    }
}
