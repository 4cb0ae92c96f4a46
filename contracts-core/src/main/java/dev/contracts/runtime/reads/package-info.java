/** The places where rules run, and the parts of a payload that they read: asked when a part of a payload broke its structure. */
@NullMarked
package dev.contracts.runtime.reads;

import org.jspecify.annotations.NullMarked;
