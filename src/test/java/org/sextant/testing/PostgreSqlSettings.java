package org.sextant.testing;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a context to the run's PostgreSQL, and stops that after everything that uses it. */
class PostgreSqlSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var server = PostgreSql.running();
        TestPropertyValues.of(
                        // Hundreds at once on a slow machine: tests ask who comes first, not how fast
                        "spring.datasource.hikari.connection-timeout=30000",
                        "spring.datasource.url=" + server.url(),
                        "spring.datasource.username=" + server.user(),
                        "spring.datasource.password=" + server.password())
                .applyTo(context);
        // Beans go in the reverse order of their coming; a server that stopped first would leave the others waiting for
        // it.
        ((DefaultSingletonBeanRegistry) context.getBeanFactory())
                .registerDisposableBean("postgreSql", (DisposableBean) server.stop()::run);
    }
}
