package org.sextant.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * A test that takes a {@link Reader}: once for one at a desk who reads English, once for one on a phone who reads Arabic. Between them they have both widths and both directions; with
 * {@code -Dsextant.readers=all} the other two look as well, with {@code one} only one of them at each test.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@ArgumentsSource(Readers.class)
public @interface ForEachReader {}
