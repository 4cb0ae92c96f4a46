package dev.contracts.sampler;

import dev.contracts.model.RuleModel;
import java.util.List;

/**
 * A rule that is a condition, with what its names stand for.
 *
 * @param model the rule
 * @param scene on any payload that has the value
 * @param wishes grants what is wished
 */
record RuleSite(RuleModel model, Scene scene, Wishes wishes) implements Site {
    @Override
    public String rule() {
        return model.id();
    }

    @Override
    public boolean holds(Object root) {
        return scene.on(root).holds(model.expression().node());
    }

    @Override
    public List<Object> wish(boolean kept, Object root) {
        return wishes.truth(model.expression().node(), kept, scene.on(root));
    }
}
