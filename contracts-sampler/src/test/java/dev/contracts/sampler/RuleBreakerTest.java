package dev.contracts.sampler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.contracts.Context;
import dev.contracts.Rule;
import dev.contracts.model.ContractModel;
import dev.contracts.model.example.Example;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of every contract can be broken, alone. */
class RuleBreakerTest {
    /** Examples of a contract from which a rule is broken. */
    private static final int ENOUGH = 3;

    record Case(ContractModel contract, Rule rule) {
        @Override
        public String toString() {
            return rule.id();
        }
    }

    static Stream<Case> rules() {
        return Examples.contracts().stream()
                .flatMap(contract -> contract.allRules().stream().map(rule -> new Case(contract, rule)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void isBrokenAlone(Case broken) {
        Context context = Examples.contextOf(broken.contract, broken.rule);
        RuleBreaker breaker = RuleBreaker.of(broken.contract, broken.rule.id());
        int times = 0;
        for (Example example : broken.contract.examples()) {
            if (example.valid() && times < ENOUGH) {
                List<byte[]> payloads = Examples.payloads(example);
                byte[] last = payloads.get(payloads.size() - 1);
                times += times(broken, breaker, last, payloads.subList(0, payloads.size() - 1), context);
                times += times(broken, breaker, last, payloads, context);
            }
        }
        assertThat(times).as("examples from which the rule could be broken").isPositive();
    }

    private static int times(Case broken, RuleBreaker breaker, byte[] payload, List<byte[]> before, Context context) {
        if (!ReferenceCheck.violations(broken.contract, before, context).isEmpty()) {
            return 0;
        }
        Optional<byte[]> made = breaker.breakOne(payload, before, context, 1);
        made.ifPresent(bytes -> {
            List<byte[]> sequence = new ArrayList<>(before);
            sequence.add(bytes);
            assertThat(ReferenceCheck.violations(broken.contract, sequence, context))
                    .isNotEmpty()
                    .allSatisfy(violation -> assertThat(violation.rule()).isEqualTo(broken.rule.id()));
        });
        return made.isPresent() ? 1 : 0;
    }

    @Test
    void anUnknownRuleIsRefusedWithTheNearestOne() {
        ContractModel positions = Examples.contract("positions");
        assertThatThrownBy(() -> RuleBreaker.of(positions, "positions.sorted-by-symbl"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"positions.sorted-by-symbol\"?");
    }
}
