package dev.contracts.generator.site;

import dev.contracts.generator.api.ApiInfo;
import dev.contracts.generator.api.AsyncApi;
import dev.contracts.generator.api.OpenApi;
import dev.contracts.generator.docs.Document;
import dev.contracts.generator.docs.DocumentSource;
import dev.contracts.generator.docs.DocumentWriter;
import dev.contracts.model.DocumentPlan;
import java.util.ArrayList;
import java.util.List;

/** The API documents of the contracts, beside the pages of the site. */
final class ApiPages implements DocumentWriter {
    static final String OPENAPI = "openapi.json";
    static final String ASYNCAPI = "asyncapi.json";

    @Override
    public List<Document> write(DocumentSource source) {
        DocumentPlan plan = source.view().plan();
        ApiInfo info = new ApiInfo(
                plan.title(),
                plan.version().isEmpty() ? "unversioned" : plan.version(),
                String.join(" ", plan.introduction()));
        List<Document> documents = new ArrayList<>();
        OpenApi.write(source.contracts(), info).ifPresent(text -> documents.add(new Document(OPENAPI, text)));
        AsyncApi.write(source.contracts(), info).ifPresent(text -> documents.add(new Document(ASYNCAPI, text)));
        return documents;
    }
}
