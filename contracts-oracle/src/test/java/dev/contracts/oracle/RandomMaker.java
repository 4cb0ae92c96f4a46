package dev.contracts.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A maker of something at random, which chooses among what is listed. */
abstract class RandomMaker {
    final Random random;

    RandomMaker(Random random) {
        this.random = random;
    }

    final <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    final <E> List<E> shuffled(List<E> list) {
        List<E> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
