package dev.contracts.runtime.constraint;

import dev.contracts.runtime.text.CountText;
import dev.contracts.runtime.text.Quote;
import java.util.List;

/** Words for what a constraint demands: the {@code expected} of a structural violation. The only place that has them. */
public final class ConstraintText implements ConstraintVisitor<String> {
    private static final ConstraintText TEXT = new ConstraintText();

    private ConstraintText() {}

    /** Returns the demand in words, such as {@code at least 0} for {@code minimum}. */
    public static String of(Constraint constraint) {
        return constraint.accept(TEXT);
    }

    @Override
    public String visit(TypeConstraint constraint) {
        StringBuilder names = new StringBuilder();
        for (SchemaType type : constraint.types()) {
            if (type != SchemaType.NULL) {
                names.append(names.length() == 0 ? "" : " or ").append(type(type));
            }
        }
        if (constraint.types().contains(SchemaType.NULL)) {
            names.append(names.length() == 0 ? "" : " or ").append("null");
        }
        return names.toString();
    }

    private static String type(SchemaType type) {
        return switch (type) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case INTEGER -> "an integer";
            case NUMBER -> "a number";
            case STRING -> "a string";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
        };
    }

    @Override
    public String visit(EnumConstraint constraint) {
        return "one of " + list(constraint.values());
    }

    private static String list(List<String> values) {
        return String.join(", ", values);
    }

    @Override
    public String visit(ConstConstraint constraint) {
        return constraint.value();
    }

    @Override
    public String visit(NumberConstraint constraint) {
        String limit =
                switch (constraint.limit()) {
                    case MINIMUM -> "at least ";
                    case MAXIMUM -> "at most ";
                    case EXCLUSIVE_MINIMUM -> "more than ";
                    case EXCLUSIVE_MAXIMUM -> "less than ";
                    case MULTIPLE_OF -> "a multiple of ";
                };
        return limit + constraint.value();
    }

    @Override
    public String visit(CountConstraint constraint) {
        String limit = constraint.limit().isLower() ? "at least " : "at most ";
        return limit + CountText.of(constraint.count(), constraint.limit().part());
    }

    @Override
    public String visit(PatternConstraint constraint) {
        return "text that matches " + constraint.pattern();
    }

    @Override
    public String visit(FormatConstraint constraint) {
        return switch (constraint.format()) {
            case "date-time" -> "a date-time (RFC 3339) with its offset, such as 2026-11-02T14:30:05Z";
            case "date" -> "a date, such as 2026-11-02";
            case "time" -> "a time with its offset, such as 14:30:05Z";
            case "duration" -> "a duration (RFC 3339, appendix A), such as PT1H30M";
            case "uuid" -> "a UUID, such as 8d9c2f3e-5b1a-4c67-9e0d-2a4b6c8d0e1f";
            case "uri" -> "a URI with its scheme";
            case "uri-reference" -> "a URI or a reference relative to one";
            case "iri" -> "an IRI with its scheme";
            case "iri-reference" -> "an IRI or a reference relative to one";
            case "uri-template" -> "a URI template (RFC 6570), such as /orders/{id}";
            case "email" -> "an email address";
            case "idn-email" -> "an email address, also with letters beyond ASCII";
            case "hostname" -> "a host name, such as www.example.com";
            case "ipv4" -> "an IPv4 address, such as 192.0.2.1";
            case "ipv6" -> "an IPv6 address, such as 2001:db8::1";
            case "json-pointer" -> "a JSON pointer, such as /orders/0";
            case "relative-json-pointer" -> "a relative JSON pointer, such as 1/name";
            case "regex" -> "a regular expression (ECMA-262)";
            default -> constraint.format();
        };
    }

    @Override
    public String visit(UniqueItemsConstraint constraint) {
        return "no element twice";
    }

    @Override
    public String visit(RequiredConstraint constraint) {
        return "property " + Quote.text(constraint.property());
    }

    @Override
    public String visit(DependentRequiredConstraint constraint) {
        return "property " + Quote.text(constraint.property());
    }

    @Override
    public String visit(AdditionalPropertiesConstraint constraint) {
        return "no such property";
    }

    @Override
    public String visit(PropertyNamesConstraint constraint) {
        StringBuilder demands = new StringBuilder();
        for (Constraint demand : constraint.demands()) {
            demands.append(demands.length() == 0 ? "a name that is " : " and ").append(of(demand));
        }
        return demands.length() == 0 ? "a name that the schema of names allows" : demands.toString();
    }

    @Override
    public String visit(AlternativesConstraint constraint) {
        boolean any = constraint.keyword().equals(AlternativesConstraint.ANY_OF);
        return "a value that fits " + (any ? "one of " : "exactly one of ")
                + CountText.of(constraint.alternatives(), "alternative");
    }

    @Override
    public String visit(NotConstraint constraint) {
        return constraint.refused().isEmpty()
                ? "a value that does not fit the schema under not"
                : "a value that is not " + constraint.refused();
    }

    @Override
    public String visit(ContainsConstraint constraint) {
        boolean most = constraint.keyword().equals(ContainsConstraint.MAX_CONTAINS);
        return (most ? "at most " : "at least ") + CountText.of(constraint.count(), "element") + " that "
                + (constraint.count() == 1 ? "fits" : "fit") + " the schema under contains";
    }

    @Override
    public String visit(FalseSchemaConstraint constraint) {
        return "no value";
    }
}
