package dev.contracts.docs.view;

import java.util.List;

/** The views of types that documents show together. */
public record TypesView(List<TypeView> all) {
    public TypesView {
        all = List.copyOf(all);
    }

    /** Returns the types with properties or variants. */
    public List<TypeView> structures() {
        return all.stream().filter(TypeView::isStructure).toList();
    }

    /** Returns the types without: scalars, enums, arrays and maps that have a name. */
    public List<TypeView> definitions() {
        return all.stream().filter(type -> !type.isStructure()).toList();
    }
}
