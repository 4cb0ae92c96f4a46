package dev.contracts.model.keyword;

import tools.jackson.databind.JsonNode;

/** Checks the value of one keyword and puts it into the node. */
@FunctionalInterface
interface KeywordReader {
    void read(KeywordContext site, JsonNode value);
}
