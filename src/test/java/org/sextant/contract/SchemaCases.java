package org.sextant.contract;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The schema, on each database. That the context starts at all shows that Hibernate finds every column as it expects it. */
abstract class SchemaCases {

    @Autowired
    private Flyway flyway;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Environment environment;

    @Test
    void isWhollyMigrated() {
        var migrations = flyway.info();

        assertThat(migrations.applied())
                .isNotEmpty()
                .allMatch(migration -> !migration.getState().isFailed());
        assertThat(migrations.pending()).isEmpty();
    }

    @Test
    void isComparedWithTheEntitiesAtStart() {
        assertThat(environment.getProperty("spring.jpa.hibernate.ddl-auto")).isEqualTo("validate");
    }

    @Test
    void letsEveryEntityBeRead() {
        assertThat(entities.getMetamodel().getEntities())
                .isNotEmpty()
                .extracting(EntityType::getName)
                .allSatisfy(
                        entity -> assertThat(entities.createQuery("select count(e) from " + entity + " e", Long.class)
                                        .getSingleResult())
                                .as(entity)
                                .isNotNegative());
    }
}
