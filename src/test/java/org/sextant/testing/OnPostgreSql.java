package org.sextant.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The application's modules over PostgreSQL: in a container where an engine answers, else embedded; the report says which. With
 * {@code -Dsextant.containers=required} a missing engine fails. The database is shared by all tests so marked: keep to rows of your own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ContextConfiguration(initializers = PostgreSqlSettings.class)
@ExtendWith({PostgreSqlReport.class, LeavesNoCampaigns.class})
public @interface OnPostgreSql {}
