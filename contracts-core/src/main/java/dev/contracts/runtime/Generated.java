package dev.contracts.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that was generated from a contract. Coverage tools such as JaCoCo leave out classes with an annotation of
 * this simple name that is kept in the class file, which {@code javax.annotation.processing.Generated} is not.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Generated {}
