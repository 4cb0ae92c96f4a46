package dev.contracts.model.document;

import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import java.util.List;
import java.util.Objects;

/**
 * The texts of documents beside the contracts: {@code documents.json} in the contract root, or, where
 * that file is not there, what suits any contracts.
 *
 * @param main the main document
 * @param principles what all contracts have in common
 * @param contracts the section under which the contracts stand
 * @param requirements the table of the sentences that the contracts were written from
 * @param history the versions of the main document, the newest first
 * @param guides the guides
 */
public record DocumentPlan(
        MainDocument main,
        List<Principle> principles,
        Section contracts,
        Section requirements,
        List<Release> history,
        Guides guides) {
    /** The name of the file, in the contract root. */
    public static final String FILE = "documents.json";

    /** The plan where the contract root has no such file. */
    public static final DocumentPlan DEFAULT = new DocumentPlan(
            new MainDocument("Integration contracts", "", "INTEGRATION_CONTRACTS.md", List.of()),
            List.of(),
            new Section("Contracts", List.of()),
            new Section("Requirements", List.of()),
            List.of(),
            new Guides(
                    "docs/guides",
                    new Guide("endpoints.md", "Endpoints", ""),
                    new Guide("overview.md", "Overview", "")));

    public DocumentPlan {
        Objects.requireNonNull(main, "main");
        Objects.requireNonNull(contracts, "contracts");
        Objects.requireNonNull(requirements, "requirements");
        Objects.requireNonNull(guides, "guides");
        principles = List.copyOf(principles);
        history = List.copyOf(history);
    }

    /**
     * Reads the plan of a set of contracts.
     *
     * @throws ContractException with every diagnostic, when the file is there and cannot be used
     */
    public static DocumentPlan of(ContractSet contracts) {
        return DocumentPlanReader.read(contracts.root());
    }

    /**
     * The main document.
     *
     * @param title its title
     * @param version its version; empty when it has none
     * @param file its name
     * @param introduction paragraphs
     */
    public record MainDocument(String title, String version, String file, List<String> introduction) {
        public MainDocument {
            introduction = List.copyOf(introduction);
        }
    }

    /** A section of the main document: its title, and paragraphs below it. */
    public record Section(String title, List<String> text) {
        public Section {
            text = List.copyOf(text);
        }
    }

    /**
     * The guides.
     *
     * @param folder where they are written unless another folder is named, relative to the main document
     * @param endpoints the guide to the endpoints
     * @param overview the guide to what is defined and what is enforced
     */
    public record Guides(String folder, Guide endpoints, Guide overview) {}

    /** Something that holds for all contracts. */
    public record Principle(String title, String text) {}

    /** A version of the main document, and its changes. */
    public record Release(String version, List<String> changes) {
        public Release {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A guide.
     *
     * @param file its name
     * @param title its title
     * @param description what it is for; may be empty
     */
    public record Guide(String file, String title, String description) {}
}
