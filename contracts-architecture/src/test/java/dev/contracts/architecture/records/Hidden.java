package dev.contracts.architecture.records;

/** No others can call it. */
record Hidden(int a, int b, int c, int d, int e, int f, int g) {}
