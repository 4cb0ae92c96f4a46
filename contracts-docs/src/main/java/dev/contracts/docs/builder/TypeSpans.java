package dev.contracts.docs.builder;

import dev.contracts.docs.view.Anchors;
import dev.contracts.docs.view.Span;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.type.AnyType;
import dev.contracts.model.type.BooleanType;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.IntegerType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NumberType;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.StringType;
import dev.contracts.model.type.TimestampType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.TypeVisitor;
import dev.contracts.model.type.UnionType;
import java.util.List;

/** Names the type of a value in a few words: {@code integer (count) or null}, {@code array of position}. */
final class TypeSpans implements TypeVisitor<List<Span>> {
    private final DeclaredValue value;
    private final LinkIndex links;

    private TypeSpans(DeclaredValue value, LinkIndex links) {
        this.value = value;
        this.links = links;
    }

    /** Names the type of a value where it is used; a definition is named by its link. */
    static List<Span> of(DeclaredValue value, LinkIndex links) {
        Sentence words = new Sentence().add(value.type().accept(new TypeSpans(value, links)));
        Schema definition = value.definition();
        if (definition != null && !LinkIndex.isStructure(value.type())) {
            Span link = Span.link(Anchors.definitionName(definition.location()), links.target(definition));
            words.words(" (").add(List.of(link)).words(")");
        }
        if (value.nullable() && !(value.type() instanceof AnyType)) {
            words.words(" or null");
        }
        return words.spans();
    }

    @Override
    public List<Span> visit(BooleanType type) {
        return words("boolean");
    }

    @Override
    public List<Span> visit(IntegerType type) {
        return words("integer");
    }

    @Override
    public List<Span> visit(NumberType type) {
        return words("number");
    }

    @Override
    public List<Span> visit(StringType type) {
        return words("string");
    }

    @Override
    public List<Span> visit(FormatType type) {
        return words("string");
    }

    @Override
    public List<Span> visit(TimestampType type) {
        return words("timestamp");
    }

    @Override
    public List<Span> visit(AnyType type) {
        return words("any value");
    }

    @Override
    public List<Span> visit(EnumType type) {
        return words(type.jsonType().json());
    }

    @Override
    public List<Span> visit(ListType type) {
        return new Sentence()
                .words("array of ")
                .add(of(value.otherItem(type.element()), links))
                .spans();
    }

    @Override
    public List<Span> visit(MapType type) {
        return new Sentence()
                .words("object, each value: ")
                .add(of(value.additionalProperty(type), links))
                .spans();
    }

    @Override
    public List<Span> visit(TupleType type) {
        Sentence words = new Sentence().words("array: ");
        for (int i = 0; i < type.items().size(); i++) {
            words.words((i == 0 ? "(" : ", (") + (i + 1) + ") ")
                    .add(of(value.item(i, type.items().get(i)), links));
        }
        return words.words(", further: ")
                .add(of(value.otherItem(type.rest()), links))
                .spans();
    }

    @Override
    public List<Span> visit(RecordType type) {
        return List.of(Span.link(links.name(type), links.target(type)));
    }

    @Override
    public List<Span> visit(UnionType type) {
        return List.of(Span.link(links.name(type), links.target(type)));
    }

    private static List<Span> words(String text) {
        return List.of(Span.words(text));
    }
}
