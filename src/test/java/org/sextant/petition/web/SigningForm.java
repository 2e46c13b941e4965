package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.sextant.petition.PetitionScene;
import org.sextant.petition.PetitionSummary;
import org.sextant.testing.Door;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A petition of the whole application, and its form as it is sent. */
abstract class SigningForm {

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    PetitionScene scene;
    PetitionSummary petition;

    @BeforeEach
    void openAPetition() {
        scene = new PetitionScene(beans);
        petition = scene.open();
    }

    HttpResponse<String> sign(Door door, Map<String, String> typed) {
        return door.post(path(), typed);
    }

    String path() {
        return "/en/petitions/" + petition.slug() + "/signatures";
    }

    static void confirm(Door door, String mailbox) {
        var link = door.mailbox().newest(mailbox).link("/confirm/");
        assertThat(door.post(link, Map.of()).statusCode()).isEqualTo(303);
    }

    /** Everything but when it was said. */
    static String told(HttpResponse<String> reply) {
        var headers = new HashMap<>(reply.headers().map());
        headers.remove("date");
        return reply.statusCode() + " " + new java.util.TreeMap<>(headers) + reply.body();
    }

    int rows() {
        return jdbc.sql("select count(*) from signature where petition_id = ?")
                .param(petition.id().uuid())
                .query(Integer.class)
                .single();
    }

    static String freshMailbox() {
        return "x" + UUID.randomUUID() + "@example.org";
    }

    static Document page(HttpResponse<String> reply) {
        return Jsoup.parse(reply.body());
    }
}
