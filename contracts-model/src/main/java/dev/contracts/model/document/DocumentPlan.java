package dev.contracts.model.document;

import dev.contracts.model.ContractSet;
import dev.contracts.model.diagnostic.ContractException;
import java.util.List;
import java.util.Objects;

/**
 * The texts of documents beside the contracts: {@code documents.json} in the contract root, or, where
 * that file is not there, what suits any contracts.
 *
 * @param title of the main document
 * @param version of the main document; empty when it has none
 * @param file name of the main document
 * @param introduction paragraphs
 * @param principles what all contracts have in common
 * @param section the title under which the contracts stand
 * @param sectionText paragraphs below it
 * @param requirements the title of the table of the sentences that the contracts were written from
 * @param requirementsText paragraphs below it
 * @param history the versions of the main document, the newest first
 * @param guideFolder where guides are written unless another folder is named, relative to the main document
 * @param endpoints the guide to the endpoints
 * @param overview the guide to what is defined and what is enforced
 */
public record DocumentPlan(
        String title,
        String version,
        String file,
        List<String> introduction,
        List<Principle> principles,
        String section,
        List<String> sectionText,
        String requirements,
        List<String> requirementsText,
        List<Release> history,
        String guideFolder,
        Guide endpoints,
        Guide overview) {
    /** The name of the file, in the contract root. */
    public static final String FILE = "documents.json";

    /** The plan where the contract root has no such file. */
    public static final DocumentPlan DEFAULT = new DocumentPlan(
            "Integration contracts",
            "",
            "INTEGRATION_CONTRACTS.md",
            List.of(),
            List.of(),
            "Contracts",
            List.of(),
            "Requirements",
            List.of(),
            List.of(),
            "docs/guides",
            new Guide("endpoints.md", "Endpoints", ""),
            new Guide("overview.md", "Overview", ""));

    public DocumentPlan {
        introduction = List.copyOf(introduction);
        principles = List.copyOf(principles);
        sectionText = List.copyOf(sectionText);
        requirementsText = List.copyOf(requirementsText);
        history = List.copyOf(history);
        Objects.requireNonNull(endpoints, "endpoints");
        Objects.requireNonNull(overview, "overview");
    }

    /**
     * Reads the plan of a set of contracts.
     *
     * @throws ContractException with every diagnostic, when the file is there and cannot be used
     */
    public static DocumentPlan of(ContractSet contracts) {
        return DocumentPlanReader.read(contracts.root());
    }

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
