package org.sextant.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The {@link WholeApplication} in a real Chromium; a {@link Browser} can be a parameter of the test. Without a Chromium these tests are skipped and one line
 * says so; with {@code -Dsextant.browser=required} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(BrowserParameter.class)
@WholeApplication
public @interface BrowserTest {}
