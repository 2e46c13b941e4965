package org.sextant.member.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sextant.member.OrganisationSummary;
import org.sextant.member.Organisations;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Organisations, looked up by name, on each database. */
abstract class NamedCases {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Profiles profiles;

    @Autowired
    private JdbcTemplate database;

    @Test
    void isFoundByNameBehindTwoHundredOthers() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        for (var number = 0; number <= 200; number++) {
            insert("A " + mark + " " + number);
        }
        insert("Zeb " + mark);
        var organisations = beans.getBean(Organisations.class);

        assertThat(organisations.offered(mark)).hasSize(Organisations.ON_A_PAGE);
        assertThat(organisations.offered("ZEB " + mark))
                .extracting(OrganisationSummary::name)
                .containsExactly("Zeb " + mark);
        assertThat(organisations.offered("zeb_" + mark))
                .as("no sign stands for others")
                .isEmpty();
        var last = organisations.named(mark, PageRequest.of(4, Organisations.ON_A_PAGE));
        assertThat(last.getTotalElements()).isEqualTo(202);
        assertThat(last).extracting(OrganisationSummary::name).containsExactly("A " + mark + " 99", "Zeb " + mark);
        assertThat(organisations.all()).extracting(OrganisationSummary::name).contains("Zeb " + mark);
        assertThat(profiles.wholes("zeb " + mark, PageRequest.of(0, 5))).hasSize(1);
    }

    private void insert(String name) {
        var id = UUID.randomUUID();
        database.update(
                "insert into organisation (id, slug, name, about) values (?, ?, ?, '{\"en\":\"Watches.\"}')",
                id,
                "x" + id,
                name);
    }
}
