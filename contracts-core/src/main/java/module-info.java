/**
 * Contracts in production: what users of generated bindings need is in {@link dev.contracts}; the packages below {@link
 * dev.contracts.runtime} are exported for generated code alone, in whatever module that is.
 */
@SuppressWarnings("requires-automatic") // re2j names no module; nothing of it shows in what is exported here
module dev.contracts {
    requires static com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;
    requires re2j;

    exports dev.contracts;
    exports dev.contracts.runtime;
    exports dev.contracts.runtime.constraint;
    exports dev.contracts.runtime.explain;
    exports dev.contracts.runtime.format;
    exports dev.contracts.runtime.function;
    exports dev.contracts.runtime.json;
    exports dev.contracts.runtime.reads;
    exports dev.contracts.runtime.stream;
    exports dev.contracts.runtime.text;
    exports dev.contracts.runtime.violation;
}
