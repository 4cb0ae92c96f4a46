package com.example.engine;

import org.junit.jupiter.api.Test;

/** A test that records nothing: a run of it alone removes what was recorded before. */
class Quiet {
    @Test
    void records() {}
}
