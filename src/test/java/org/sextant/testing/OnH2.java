package org.sextant.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/** The application's modules over H2, without a web server. The database is shared by all tests so marked: keep to rows of your own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(LeavesNoCampaigns.class)
@SpringBootTest(properties = "spring.datasource.hikari.connection-timeout=30000")
public @interface OnH2 {}
