package dev.contracts.model;

import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.snapshot.SnapshotModel;
import dev.contracts.model.snapshot.SnapshotRule;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.model.type.EnumType;
import dev.contracts.model.type.FormatType;
import dev.contracts.model.type.ListType;
import dev.contracts.model.type.MapType;
import dev.contracts.model.type.NominalType;
import dev.contracts.model.type.Property;
import dev.contracts.model.type.RecordType;
import dev.contracts.model.type.TupleType;
import dev.contracts.model.type.Type;
import dev.contracts.model.type.TypeUse;
import dev.contracts.model.type.UnionType;
import java.util.Locale;
import java.util.stream.Collectors;

/** A contract set as text: everything that was understood, for golden files. */
final class ModelText {
    private final StringBuilder text = new StringBuilder();

    private ModelText() {}

    static String of(ContractSet set) {
        ModelText model = new ModelText();
        set.contracts().forEach(model::contract);
        set.snapshot().ifPresent(model::snapshot);
        set.warnings()
                .forEach(diagnostic ->
                        model.line("", diagnostic.severity().json() + " " + diagnostic.id() + " " + diagnostic.at()));
        return model.text.toString();
    }

    private void contract(ContractModel contract) {
        line("", "contract " + contract.name() + " " + contract.version() + " \"" + contract.title() + "\"");
        line("  ", "payload " + use(contract.use()));
        if (contract.transport() != null) {
            line("  ", contract.transport() + " from " + contract.producer() + " to " + contract.consumers());
        }
        contract.context()
                .forEach(value ->
                        line("  ", (value.query() ? "query " : "context ") + value.name() + ": " + value.type()));
        contract.decisions().forEach(decision -> line("  ", "decided: " + decision));
        contract.seed().forEach(seed -> line("  ", seed.toString()));
        contract.types().forEach(this::nominal);
        contract.rules().forEach(rule -> rule("  ", rule));
        if (contract.stream() != null) {
            stream(contract.stream());
        }
        contract.examples()
                .forEach(example -> line(
                        "  ",
                        (example.valid() ? "valid " : "invalid ")
                                + example.name()
                                + (example.sequence() ? " (sequence) " : " ")
                                + example.context()
                                + " "
                                + example.expected()));
    }

    private void snapshot(SnapshotModel snapshot) {
        line("", "snapshot within " + snapshot.within() + " \"" + snapshot.description() + "\"");
        snapshot.decisions().forEach(decision -> line("  ", "decided: " + decision));
        snapshot.context().forEach(value -> line("  ", "context " + value.name() + ": " + value.type()));
        for (SnapshotRule rule : snapshot.rules()) {
            rule("  ", rule.rule());
            line("    ", "of " + rule.contracts() + " at " + rule.contract());
        }
        snapshot.examples()
                .forEach(example -> line(
                        "  ",
                        (example.valid() ? "valid " : "invalid ") + example.name() + " "
                                + example.payloads().keySet() + " " + example.context() + " " + example.expected()));
    }

    private void nominal(NominalType type) {
        String kind = type.getClass().getSimpleName().replace("Type", "").toLowerCase(Locale.ROOT);
        line("  ", kind + " " + type + " at " + type.schema().location());
        if (type instanceof EnumType enumeration) {
            line("    ", enumeration.values().toString());
        } else if (type instanceof UnionType union) {
            line("    ", union.tag() + " " + union.variants());
            union.sharedFields().forEach(field -> line("    ", "shared " + field.name()));
        } else if (type instanceof RecordType record) {
            record.fields().forEach(this::field);
            if (record.additional() != null) {
                line("    ", "additional " + record.additional());
            }
        }
    }

    private void field(Property field) {
        line(
                "    ",
                '"' + field.name() + "\": " + use(field.use())
                        + (field.required() ? "" : ", optional")
                        + (field.deprecated() ? ", deprecated" : "")
                        + (field.defaultValue() == null ? "" : ", default " + field.defaultValue())
                        + (field.description().isEmpty() ? "" : " - " + field.description()));
    }

    private static String use(TypeUse use) {
        return type(use.type()) + (use.nullable() ? " or null" : "");
    }

    private static String type(Type type) {
        if (type instanceof ListType list) {
            return "list of (" + use(list.element()) + ")";
        }
        if (type instanceof MapType map) {
            return "map of (" + use(map.value()) + ")";
        }
        if (type instanceof FormatType typed) {
            return typed.format().type().getSimpleName();
        }
        if (type instanceof TupleType tuple) {
            return "tuple of " + tuple.items().stream().map(ModelText::use).collect(Collectors.joining(", ", "(", ")"))
                    + " and (" + use(tuple.rest()) + ")";
        }
        return type instanceof NominalType
                ? type.toString()
                : type.getClass().getSimpleName().replace("Type", "");
    }

    private void rule(String indent, RuleModel rule) {
        line(
                indent,
                rule.severity().json() + " " + rule.id() + " at " + rule.location() + " reports " + rule.at()
                        + " needs " + rule.context() + ": " + rule.text());
    }

    private void stream(StreamModel stream) {
        line("  ", "stream by " + expression(stream.key()) + " in " + expression(stream.time()));
        stream.state()
                .forEach(state -> line(
                        "    ",
                        state.name() + " from " + expression(state.initial()) + " to " + expression(state.next())));
        stream.rules().forEach(rule -> rule("    ", rule));
        stream.identities().forEach(identity -> {
            rule("    ", identity.rule());
            line(
                    "      ",
                    expression(identity.each()) + " by " + expression(identity.by()) + " of " + identity.remember());
        });
        if (stream.deadline() != null) {
            line("    ", stream.deadline().id() + ": " + stream.deadline().text());
        }
    }

    private static String expression(CheckedExpression expression) {
        return expression == null ? "-" : expression.text();
    }

    private void line(String indent, String line) {
        text.append(indent).append(line.stripTrailing()).append('\n');
    }
}
