package dev.contracts.model;

import dev.contracts.model.contradiction.ContradictionCheck;
import dev.contracts.model.diagnostic.Diagnostic;
import dev.contracts.model.diagnostic.Diagnostics;
import dev.contracts.model.diagnostic.Proposal;
import dev.contracts.model.diagnostic.SourceLocation;
import dev.contracts.model.expression.ContextVariable;
import dev.contracts.model.expression.ContextVariableReader;
import dev.contracts.model.json.JsonSection;
import dev.contracts.model.keyword.JavaName;
import dev.contracts.model.link.KeywordLint;
import dev.contracts.model.naming.Identifiers;
import dev.contracts.model.schema.Schema;
import dev.contracts.model.schema.SchemaFile;
import dev.contracts.model.schema.SchemaParser;
import dev.contracts.runtime.text.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads {@code x-contract}. */
final class ContractHeaderReader {
    /** A contract's name, which is its folder's. */
    static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final String ID = "contract.x-contract";
    private static final int MAX_NAME = 100;
    private static final Pattern VERSION = Pattern.compile(
            "(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})(-[0-9A-Za-z.-]+)?(\\+[0-9A-Za-z.-]+)?");
    /** The names that Kafka gives topics, and parameters in them. */
    private static final Pattern TOPIC = Pattern.compile("(?=.{1,249}$)([A-Za-z0-9._-]|\\{[A-Za-z0-9_-]+\\})+");

    private static final Pattern METHOD = Pattern.compile("GET|PUT|POST|PATCH|DELETE");
    private static final List<String> MEMBERS =
            List.of("name", "version", "transport", "producer", "consumers", "query", "context", "decisions", "seed");

    private final SchemaFile file;
    private final Diagnostics diagnostics;

    private ContractHeaderReader(SchemaFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
    }

    static Optional<ContractHeader> read(SchemaFile file, Diagnostics diagnostics) {
        return JsonSection.open(file.json(), "/x-contract", MEMBERS, ID, diagnostics)
                .map(new ContractHeaderReader(file, diagnostics)::head);
    }

    private ContractHeader head(JsonSection members) {
        List<QueryParameter> query = new ArrayList<>();
        List<ContextVariable> context = new ArrayList<>();
        members.each("context", (name, pointer) -> {
            Schema schema = SchemaParser.parseAlone(file.json(), pointer, diagnostics);
            ContextVariableReader.read(name, schema, diagnostics)
                    .ifPresent(type -> context.add(
                            new ContextVariable(name, type, schema.description(), false, schema.location())));
        });
        members.each("query", (name, pointer) -> {
            Schema schema = SchemaParser.parseAlone(file.json(), pointer, diagnostics);
            KeywordLint.check(schema, diagnostics);
            ContradictionCheck.check(schema, diagnostics);
            ContextVariableReader.read(name, schema, diagnostics).ifPresent(type -> {
                QueryParameter parameter = new QueryParameter(name, type, schema, schema.description());
                checkName(parameter, query);
                query.add(parameter);
                if (context.stream().anyMatch(value -> value.name().equals(name))) {
                    diagnostics.error(
                            ID,
                            schema.location(),
                            "query and context both declare " + Quote.text(name),
                            "a query parameter is in the context already");
                } else {
                    context.add(new ContextVariable(name, type, schema.description(), true, schema.location()));
                }
            });
        });
        return new ContractHeader(
                name(members),
                version(members),
                transport(members),
                Objects.requireNonNullElse(members.text("producer"), ""),
                members.texts("consumers"),
                query,
                context,
                members.texts("decisions"),
                seed(members));
    }

    private void checkName(QueryParameter parameter, List<QueryParameter> others) {
        String name = parameter.javaName();
        boolean taken = others.stream().anyMatch(other -> other.javaMethod().equals(parameter.javaMethod()));
        if (taken || !Identifiers.isComponent(name)) {
            SourceLocation at = parameter.schema().location();
            Proposal proposal = Proposal.of(at, JavaName.KEYWORD, name + (taken ? "2" : "_"));
            diagnostics.add(Diagnostic.error(
                            "contract.name",
                            at,
                            "the parameter " + Quote.text(parameter.name()) + " is called " + name
                                    + (taken
                                            ? " in Java, as another one is"
                                            : " in Java, which no component can be called"),
                            proposal.advice() + ", or another name")
                    .proposing(proposal));
        }
    }

    private String name(JsonSection members) {
        String folder = file.home();
        String name = members.required("name", "write the folder's name, " + Quote.text(folder));
        if (name != null && !name.equals(folder)) {
            members.fault(
                    "name",
                    "the name " + Quote.text(name) + " is not that of the folder, " + Quote.text(folder),
                    "rename one of the two");
        } else if (!NAME.matcher(folder).matches() || folder.length() > MAX_NAME) {
            members.fault(
                    "name",
                    "a contract is named in lower-case ASCII letters and digits with single dashes, at most "
                            + MAX_NAME,
                    "rename the folder, for example to trade-history");
        }
        return folder;
    }

    private String version(JsonSection members) {
        String version = members.required("version", "write \"1.0.0\"");
        if (version != null && !VERSION.matcher(version).matches()) {
            members.fault("version", "version is not a semantic version", "write MAJOR.MINOR.PATCH, such as 1.0.0");
        }
        return Objects.requireNonNullElse(version, "0.0.0");
    }

    private @Nullable Transport transport(JsonSection members) {
        Optional<JsonSection> transport = members.object("transport", List.of("http", "websocket", "kafka"));
        if (transport.isEmpty()) {
            return null;
        }
        Optional<JsonSection> http = transport.get().object("http", List.of("method", "path"));
        Optional<JsonSection> webSocket = transport.get().object("websocket", List.of("path"));
        Optional<JsonSection> kafka = transport.get().object("kafka", List.of("topic", "key"));
        List<JsonSection> given =
                Stream.of(http, webSocket, kafka).flatMap(Optional::stream).toList();
        if (given.size() != 1) {
            members.fault("transport", "transport is one of http, websocket and kafka", "write {\"http\": {…}}");
            return null;
        }
        if (kafka.isPresent()) {
            return kafka(kafka.get());
        }
        String path = path(given.get(0));
        if (path == null || http.isEmpty()) {
            return path == null ? null : new Transport.WebSocket(path);
        }
        String method = http.get().required("method", "write \"GET\"");
        if (method != null && !METHOD.matcher(method).matches()) {
            http.get().fault("method", "the method is not known", "write GET, PUT, POST, PATCH or DELETE");
        }
        return method == null ? null : new Transport.Http(method, path);
    }

    private @Nullable Transport kafka(JsonSection members) {
        String topic = members.required("topic", "write the name of the topic");
        if (topic != null && !TOPIC.matcher(topic).matches()) {
            members.fault(
                    "topic",
                    "a topic is named in ASCII letters, digits, dots, dashes and underscores, at most 249, perhaps with"
                            + " {parameters}",
                    "");
        }
        Schema key = members.has("key")
                ? SchemaParser.parseAlone(file.json(), members.pointer() + "/key", diagnostics)
                : null;
        if (key != null) {
            KeywordLint.check(key, diagnostics);
            ContradictionCheck.check(key, diagnostics);
        }
        return topic == null ? null : new Transport.Kafka(topic, key);
    }

    private static @Nullable String path(JsonSection members) {
        String path = members.required("path", "write \"/api/…\"");
        if (path != null && (!path.startsWith("/") || path.chars().anyMatch(c -> c <= ' ' || c == '?' || c == '#'))) {
            members.fault("path", "path begins with / and has no white space, query or fragment", "");
        }
        return path;
    }

    private List<Requirement> seed(JsonSection members) {
        List<Requirement> seed = new ArrayList<>();
        members.each(
                "seed",
                (number, pointer) -> JsonSection.open(
                                file.json(), pointer, List.of("sentence", "enforcedBy", "observed"), ID, diagnostics)
                        .ifPresent(entry -> {
                            String sentence = entry.required("sentence", "say what the source demands");
                            List<String> enforcedBy = entry.texts("enforcedBy");
                            if (!entry.has("enforcedBy")) {
                                diagnostics.error(ID, entry.at(), "enforcedBy is missing", "list rule ids");
                            }
                            seed.add(new Requirement(
                                    number,
                                    Objects.requireNonNullElse(sentence, ""),
                                    enforcedBy,
                                    entry.text("observed")));
                        }));
        return seed;
    }
}
