package dev.contracts.validator.structure;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.resource.SchemaLoader;
import dev.contracts.runtime.constraint.AlternativesConstraint;
import dev.contracts.runtime.format.Formats;
import dev.contracts.runtime.function.TextPattern;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Sets the library up so that it reads nothing but what it is given: no class path, no file, no network, no unknown
 * keyword, no backtracking regular expression, no messages that depend on the machine's locale.
 */
final class SafeDialect {
    private static final Dialect DIALECT = Dialect.builder(Dialects.getDraft202012())
            .keyword(new FitsKeyword())
            .keyword(new DistinctItemsKeyword())
            .keyword(new ContainsKeyword())
            .keyword(new AlternativesKeyword(AlternativesConstraint.ANY_OF))
            .keyword(new AlternativesKeyword(AlternativesConstraint.ONE_OF))
            .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
            .formats(Map::clear)
            .formats(formats())
            .build();

    private static final SchemaRegistryConfig CONFIG = SchemaRegistryConfig.builder()
            .locale(Locale.ROOT)
            .formatAssertionsEnabled(true)
            .losslessNarrowing(false)
            .preloadSchema(true)
            .cacheRefs(true)
            .regularExpressionFactory(SafeDialect::search)
            .build();

    private SafeDialect() {}

    /** Returns one registry for one schema: they share nothing. */
    static SchemaRegistry registry() {
        return SchemaRegistry.withDialect(
                DIALECT,
                builder -> builder.schemaRegistryConfig(CONFIG)
                        .schemaLoader(SchemaLoader.builder()
                                .block(iri -> true)
                                .resourceLoaders(loaders -> loaders.values(List::clear))
                                .build()));
    }

    private static RegularExpression search(String pattern) {
        return TextPattern.ofSchema(pattern)::isIn;
    }

    private static List<Format> formats() {
        return Formats.NAMES.stream().map(SafeDialect::format).toList();
    }

    private static Format format(String name) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext execution, String value) {
                return Formats.matches(name, value);
            }
        };
    }
}
