package dev.contracts.generator.rule;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.JavaText;
import dev.contracts.model.ContractModel;
import dev.contracts.model.reads.RuleSiteGraph;
import dev.contracts.model.reads.SiteVisitor;
import dev.contracts.model.rule.RuleModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The places of a contract's payloads where rules run, as calls of the methods of the runtime's class. */
final class SiteGenerator {
    /** Returns the constant of a rule, in the class that the code is written to. */
    private final Function<RuleModel, String> constants;

    SiteGenerator(Function<RuleModel, String> constants) {
        this.constants = constants;
    }

    CodeBlock write(ContractModel contract) {
        List<CodeBlock.Builder> sites = new ArrayList<>();
        RuleSiteGraph.of(contract, Set.of()).accept(() -> {
            CodeBlock.Builder site = CodeBlock.builder().add("$T.create()", ClassNames.RULE_SITE);
            sites.add(site);
            return new Calls(site, constants);
        });
        return CodeBlock.of(
                "$T.of($L)",
                ClassNames.RULE_SITES,
                sites.stream().map(CodeBlock.Builder::build).collect(CodeBlock.joining(", ")));
    }

    private record Calls(CodeBlock.Builder code, Function<RuleModel, String> constants) implements SiteVisitor {
        @Override
        public void rule(RuleModel rule, Set<String> reads) {
            code.add(".rule($L$L)", constants.apply(rule), StreamPartsGenerator.further(reads));
        }

        @Override
        public void required(String name, int site) {
            code.add(".required($L, $L)", JavaText.literal(name), site);
        }

        @Override
        public void optional(String name, int site) {
            code.add(".optional($L, $L)", JavaText.literal(name), site);
        }

        @Override
        public void values(int site) {
            code.add(".values($L)", site);
        }

        @Override
        public void map(int site) {
            code.add(".map($L)", site);
        }

        @Override
        public void items(int site) {
            code.add(".items($L)", site);
        }

        @Override
        public void prefix(int site) {
            code.add(".prefix($L)", site);
        }

        @Override
        public void union(String tag) {
            code.add(".union($L)", JavaText.literal(tag));
        }

        @Override
        public void variant(Object value, int site) {
            code.add(".variant($L, $L)", JavaText.scalar(value), site);
        }
    }
}
