package dev.contracts.generator.rule;

import com.palantir.javapoet.CodeBlock;
import dev.contracts.generator.naming.ClassNames;
import dev.contracts.generator.source.ClassBuilder;
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
    private final ChainGenerator chains;
    private final Function<RuleModel, String> constants;

    /**
     * @param draft the class that the code is written to
     * @param method the name of the method that it is written to
     * @param constants the constant of a rule in the class
     */
    SiteGenerator(ClassBuilder draft, String method, Function<RuleModel, String> constants) {
        this.chains = new ChainGenerator(draft, method, ClassNames.RULE_SITE, "site");
        this.constants = constants;
    }

    CodeBlock write(ContractModel contract) {
        List<List<CodeBlock>> sites = new ArrayList<>();
        RuleSiteGraph.of(contract, Set.of()).accept(() -> {
            List<CodeBlock> calls = new ArrayList<>();
            sites.add(calls);
            return new Calls(calls, constants);
        });
        return CodeBlock.of(
                "$T.of($L)",
                ClassNames.RULE_SITES,
                sites.stream().map(chains::write).collect(CodeBlock.joining(", ")));
    }

    private record Calls(List<CodeBlock> calls, Function<RuleModel, String> constants) implements SiteVisitor {
        @Override
        public void rule(RuleModel rule, Set<String> reads) {
            calls.add(CodeBlock.of(".rule($L$L)", constants.apply(rule), StreamPartsGenerator.further(reads)));
        }

        @Override
        public void required(String name, int site) {
            calls.add(CodeBlock.of(".required($L, $L)", JavaText.literal(name), site));
        }

        @Override
        public void optional(String name, int site) {
            calls.add(CodeBlock.of(".optional($L, $L)", JavaText.literal(name), site));
        }

        @Override
        public void values(int site) {
            calls.add(CodeBlock.of(".values($L)", site));
        }

        @Override
        public void map(int site) {
            calls.add(CodeBlock.of(".map($L)", site));
        }

        @Override
        public void matching(int site, Set<String> patterns) {
            calls.add(CodeBlock.of(".matching($L, $L)", site, JavaText.literals(patterns)));
        }

        @Override
        public void items(int site) {
            calls.add(CodeBlock.of(".items($L)", site));
        }

        @Override
        public void prefix(int site) {
            calls.add(CodeBlock.of(".prefix($L)", site));
        }

        @Override
        public void union(String tag) {
            calls.add(CodeBlock.of(".union($L)", JavaText.literal(tag)));
        }

        @Override
        public void variant(Object value, int site) {
            calls.add(CodeBlock.of(".variant($L, $L)", JavaText.scalar(value), site));
        }
    }
}
