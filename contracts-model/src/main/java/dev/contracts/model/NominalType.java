package dev.contracts.model;

/** A type with a name of its own: it becomes a class. */
public sealed interface NominalType extends Type permits EnumType, RecordType, UnionType {
    /** An ASCII Java identifier in PascalCase, unique within its home, whatever the case. */
    String name();

    /** The folder, relative to the contract root, whose file declares it: a contract's name, or {@code common}. */
    String home();

    /** The schema node that declares it. */
    Schema schema();
}
