package dev.contracts.docs.api;

import dev.contracts.docs.document.Document;
import dev.contracts.docs.document.DocumentGenerator;
import dev.contracts.docs.document.DocumentSource;
import dev.contracts.model.document.DocumentPlan;
import java.util.ArrayList;
import java.util.List;

/** The API documents of the contracts, beside the pages of the site. */
public final class ApiDocuments implements DocumentGenerator {
    public static final String OPENAPI = "openapi.json";
    public static final String ASYNCAPI = "asyncapi.json";

    @Override
    public List<Document> write(DocumentSource source) {
        DocumentPlan plan = source.view().plan();
        ApiInfo info = new ApiInfo(
                plan.main().title(),
                plan.main().version().isEmpty() ? "unversioned" : plan.main().version(),
                String.join(" ", plan.main().introduction()));
        List<Document> documents = new ArrayList<>();
        OpenApiGenerator.write(source.contracts(), info).ifPresent(text -> documents.add(new Document(OPENAPI, text)));
        AsyncApiGenerator.write(source.contracts(), info)
                .ifPresent(text -> documents.add(new Document(ASYNCAPI, text)));
        return documents;
    }
}
