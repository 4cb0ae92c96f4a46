/** Lists contracts and explains rules with their examples. */
@NullMarked
package dev.contracts.runner.catalog;

import org.jspecify.annotations.NullMarked;
