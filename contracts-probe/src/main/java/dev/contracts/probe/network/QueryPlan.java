package dev.contracts.probe.network;

import dev.contracts.model.ContractModel;
import dev.contracts.model.QueryParameter;
import dev.contracts.runtime.QueryString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The questions that the parameters of a contract allow, one after another: each value alone first, then two parameters
 * together, and so on, and from the beginning again. Bounds and defaults are asked for as the contract declares them, texts
 * and moments as the latest response has them. No question breaks the contract.
 */
final class QueryPlan {
    /** The most combinations that are planned; more would not have their turn within an hour. */
    private static final int MOST = 2_000;

    private final List<QueryParameter> parameters;
    private final ParameterValues seen;
    /** The value of each parameter in each request, by its number from 1; 0 leaves the parameter out. */
    private final List<int[]> combinations = new ArrayList<>();

    private int next;

    QueryPlan(ContractModel contract) {
        this.parameters = contract.query();
        this.seen = new ParameterValues(parameters);
        combine(new int[parameters.size()], 0);
        combinations.removeIf(choice -> chosen(choice) == 0);
        combinations.sort(Comparator.comparingInt(QueryPlan::chosen));
    }

    private void combine(int[] choice, int parameter) {
        if (combinations.size() >= MOST) {
            return;
        }
        if (parameter == choice.length) {
            combinations.add(choice.clone());
            return;
        }
        for (int value = 0; value <= ParameterValues.MOST; value++) {
            choice[parameter] = value;
            combine(choice, parameter + 1);
        }
        choice[parameter] = 0;
    }

    private static int chosen(int[] choice) {
        int chosen = 0;
        for (int value : choice) {
            chosen += value > 0 ? 1 : 0;
        }
        return chosen;
    }

    /** The answer to a plain request. */
    void observe(byte[] body) {
        seen.observe(body);
    }

    /** The next question, encoded as in a URL; empty when there is none but the plain one. */
    Optional<String> next() {
        for (int tried = 0; tried < combinations.size(); tried++) {
            int[] choice = combinations.get(next);
            next = (next + 1) % combinations.size();
            Optional<String> query = query(choice);
            if (query.isPresent()) {
                return query;
            }
        }
        return Optional.empty();
    }

    private Optional<String> query(int[] choice) {
        StringBuilder query = new StringBuilder();
        for (int index = 0; index < choice.length; index++) {
            if (choice[index] > 0) {
                QueryParameter parameter = parameters.get(index);
                List<String> values = seen.values(parameter.name());
                if (choice[index] > values.size()) {
                    return Optional.empty();
                }
                QueryString.append(query, parameter.name(), values.get(choice[index] - 1));
            }
        }
        return Optional.of(query.toString());
    }
}
