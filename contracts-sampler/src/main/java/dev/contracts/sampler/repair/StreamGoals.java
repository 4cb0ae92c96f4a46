package dev.contracts.sampler.repair;

import dev.contracts.Context;
import dev.contracts.model.expression.CheckedExpression;
import dev.contracts.model.expression.Node;
import dev.contracts.model.rule.RuleModel;
import dev.contracts.model.stream.DeadlineModel;
import dev.contracts.model.stream.IdentityRule;
import dev.contracts.model.stream.StreamModel;
import dev.contracts.runtime.function.RuleError;
import dev.contracts.sampler.evaluation.LocatedValue;
import dev.contracts.sampler.evaluation.SampleEvaluationContext;
import dev.contracts.sampler.repair.StreamHistory.KnownKey;
import dev.contracts.sampler.solver.ExpressionSolver;
import dev.contracts.sampler.solver.TargetValues;
import dev.contracts.sampler.tree.InstancePointer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The goals of stream rules for a payload, were it the next one. Which key it belongs to, the payload says. */
public final class StreamGoals {
    private final StreamModel stream;
    private final Context context;
    private final StreamHistory history;
    private final ExpressionSolver solver;

    StreamGoals(StreamModel stream, Context context, StreamHistory history, ExpressionSolver solver) {
        this.stream = stream;
        this.context = context;
        this.history = history;
        this.solver = solver;
    }

    List<SearchGoal> in(Object root) {
        List<SearchGoal> goals = new ArrayList<>();
        try {
            KnownKey key = history.keyOf(root);
            for (RuleModel rule : stream.rules()) {
                boolean known = rule.context().stream().allMatch(context::has);
                if (known && (key.previous() != null || !rule.usesPrevious())) {
                    goals.add(new NeighbourGoal(rule));
                }
            }
            for (IdentityRule identity : stream.identities()) {
                if (identity.rule().context().stream().allMatch(context::has)) {
                    again(root, key, identity, goals);
                }
            }
        } catch (RuleError e) {
            // It takes no part in the stream, as far as can be told.
            return goals;
        }
        if (stream.deadline() != null && stream.time() != null) {
            goals.add(new DeadlineGoal(stream.deadline(), stream.time()));
        }
        return goals;
    }

    private void again(Object root, KnownKey key, IdentityRule identity, List<SearchGoal> goals) {
        for (InstancePointer item : items(root, key, identity)) {
            Node by = identity.by().node();
            Object id = history.evaluationContext(root, key)
                    .withItem(item)
                    .value(by)
                    .plain();
            Object first = key.seen(identity).get(id);
            if (first != null) {
                goals.add(new RuleGoal(
                        identity.rule(),
                        history.evaluationContext(root, key, first).withItem(item),
                        solver));
            }
        }
        if (!key.seen(identity).isEmpty()) {
            goals.add(new ReturnGoal(identity, key));
        }
    }

    private List<InstancePointer> items(Object root, KnownKey key, IdentityRule identity) {
        List<InstancePointer> places = new ArrayList<>();
        for (LocatedValue item : history.evaluationContext(root, key)
                .value(identity.each().node())
                .elements()) {
            places.add(Objects.requireNonNull(item.place(), "an item of a payload has a place"));
        }
        return places;
    }

    /** The payload does not end its key. */
    public SearchGoal goesOn() {
        return new SearchGoal() {
            @Override
            public String rule() {
                return "the sequence goes on";
            }

            @Override
            public boolean holds(Object root) {
                return !history.ends(root);
            }

            @Override
            public List<Object> candidates(boolean holds, Object root) {
                CheckedExpression until =
                        stream.deadline() == null ? null : stream.deadline().until();
                return until == null ? List.of() : solver.truth(until.node(), !holds, evaluationContext(root));
            }
        };
    }

    /** The payload is of another key than that. */
    public SearchGoal otherThan(String key) {
        return new SearchGoal() {
            @Override
            public String rule() {
                return "another key";
            }

            @Override
            public boolean holds(Object root) {
                return !history.key(root).equals(key);
            }

            @Override
            public List<Object> candidates(boolean holds, Object root) {
                CheckedExpression by = Objects.requireNonNull(stream.key(), "key");
                List<Object> roots = new ArrayList<>();
                TargetValues.others(key)
                        .forEach(target -> roots.addAll(solver.value(by.node(), target, evaluationContext(root))));
                return roots;
            }
        };
    }

    private SampleEvaluationContext evaluationContext(Object root) {
        return history.evaluationContext(root, history.keyOf(root));
    }

    /** A rule on a payload, the one before and the state. */
    private final class NeighbourGoal implements SearchGoal {
        private final RuleModel model;

        NeighbourGoal(RuleModel model) {
            this.model = model;
        }

        @Override
        public String rule() {
            return model.id();
        }

        @Override
        public boolean holds(Object root) {
            return evaluationContext(root).holds(model.expression().node());
        }

        @Override
        public List<Object> candidates(boolean holds, Object root) {
            return solver.truth(model.expression().node(), holds, evaluationContext(root));
        }
    }

    /** Never broken; for whoever wants to break the rule, it lets things that were seen come again. */
    private final class ReturnGoal implements SearchGoal {
        private final IdentityRule identity;
        private final KnownKey key;

        ReturnGoal(IdentityRule identity, KnownKey key) {
            this.identity = identity;
            this.key = key;
        }

        @Override
        public String rule() {
            return identity.rule().id();
        }

        @Override
        public boolean holds(Object root) {
            return true;
        }

        @Override
        public List<Object> candidates(boolean holds, Object root) {
            List<Object> ids = List.copyOf(key.seen(identity).keySet());
            List<Object> roots = new ArrayList<>();
            for (InstancePointer item : items(root, key, identity)) {
                SampleEvaluationContext evaluationContext =
                        history.evaluationContext(root, key).withItem(item);
                roots.addAll(solver.value(identity.by().node(), solver.random().pick(ids), evaluationContext));
            }
            return roots;
        }
    }

    /** The goal that no key misses its deadline when the payload arrives. */
    private final class DeadlineGoal implements SearchGoal {
        private final DeadlineModel deadline;
        private final CheckedExpression time;

        DeadlineGoal(DeadlineModel deadline, CheckedExpression time) {
            this.deadline = deadline;
            this.time = time;
        }

        @Override
        public String rule() {
            return deadline.id();
        }

        @Override
        public boolean holds(Object root) {
            Instant at = history.time(root);
            if (at == null) {
                return true;
            }
            boolean overdue =
                    history.keys().stream().map(KnownKey::due).anyMatch(due -> due != null && at.isAfter(due));
            KnownKey own = history.keyOf(root);
            Instant latest = own.latest();
            return !overdue && (latest == null || own.ended() || !at.isAfter(latest.plus(deadline.within())));
        }

        @Override
        public List<Object> candidates(boolean holds, Object root) {
            Instant now = history.now();
            if (now == null) {
                return List.of();
            }
            Instant late = now.plus(deadline.within());
            List<Instant> times = holds
                    ? List.of(now, now.plus(deadline.within().dividedBy(4)))
                    : List.of(late.plusMillis(1), late.plusSeconds(1), late.plus(deadline.within()));
            List<Object> roots = new ArrayList<>();
            times.forEach(each -> roots.addAll(solver.value(time.node(), each, evaluationContext(root))));
            return roots;
        }
    }
}
