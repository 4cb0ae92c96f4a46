// Generated from the contracts. Do not edit.
@org.jspecify.annotations.NullMarked
package golden.parcels;
