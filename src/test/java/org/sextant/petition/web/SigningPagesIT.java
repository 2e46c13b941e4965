package org.sextant.petition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.testing.Door;
import org.sextant.testing.WholeApplication;

@WholeApplication
class SigningPagesIT extends SigningForm {

    @Test
    void answerTheSameToANewAddressAPendingOneAndOneThatSigned(Door door) {
        var mailbox = freshMailbox();

        var fresh = told(sign(door, Map.of("email", mailbox)));
        var pending = told(sign(door, Map.of("email", mailbox)));
        confirm(door, mailbox);
        var signed = told(sign(door, Map.of("email", mailbox)));

        assertThat(fresh).startsWith("303").contains("/en/petitions/" + petition.slug() + "/check-mail");
        assertThat(pending).isEqualTo(fresh);
        assertThat(signed).isEqualTo(fresh);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void takeOneSignatureOfOneMailboxHoweverItIsWritten(Door door) {
        sign(door, Map.of("email", "Ana@example.org"));
        sign(door, Map.of("email", " ana+work@EXAMPLE.org "));

        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void answerARobotAsAnybodyAndStoreNothing(Door door) {
        var person = told(sign(door, Map.of("email", freshMailbox())));

        var robot = told(sign(door, Map.of("email", freshMailbox(), "website", "https://example.org")));

        assertThat(robot).isEqualTo(person);
        assertThat(rows()).isEqualTo(1);
    }

    static Stream<Object[]> faults() {
        return Stream.of(
                new Object[] {"email", Map.of()},
                new Object[] {"email", Map.of("email", "ana.example.org")},
                new Object[] {"email", Map.of("email", "ana@example.org, ben@example.org")},
                new Object[] {"email", Map.of("email", "a".repeat(250) + "@example.org")},
                new Object[] {"email", Map.of("email", "<script>alert(1)</script>@example.org")},
                new Object[] {"email", Map.of("email", "ana@example.org\r\nBcc: ben@example.org")},
                new Object[] {"name", Map.of("name", "\uD83D\uDC69".repeat(81), "email", "ana@example.org")},
                new Object[] {"name", Map.of("display", "initials", "email", "ana@example.org")},
                new Object[] {"name", Map.of("display", "name", "name", "\u202E \u0000", "email", "ana@example.org")},
                new Object[] {"country", Map.of("country", "ZZ", "email", "ana@example.org")},
                new Object[] {"country", Map.of("country", "Cameroon", "email", "ana@example.org")},
                new Object[] {"display", Map.of("display", "everything", "email", "ana@example.org")},
                new Object[] {"organisations", Map.of("organisations", "atlantic-corridor", "email", "ana@example.org")
                },
                new Object[] {"comment", Map.of("comment", "a".repeat(501), "email", "ana@example.org")});
    }

    @ParameterizedTest
    @MethodSource("faults")
    void sayAtTheFieldWhatIsWrongWithIt(String field, Map<String, String> typed, Door door) {
        var reply = sign(door, typed);

        var page = page(reply);
        assertThat(reply.statusCode()).isEqualTo(422);
        assertThat(reply.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select("#" + field).attr("aria-describedby")).isEqualTo(field + "-error");
        assertThat(page.select("#" + field + "-error").text()).isNotBlank();
        assertThat(page.select("script:not([src=/ui/sign.js])")).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void keepEverythingThatWasTyped(Door door) {
        var typed = new HashMap<String, String>();
        typed.put("name", "=HYPERLINK(\"x\") <b>Ana</b> \uD83C\uDF3E");
        typed.put("email", "ana.example.org");
        typed.put("country", "TW");
        typed.put("display", "initials");
        typed.put("updates", "yes");
        typed.put("comment", "</textarea><script>alert(1)</script>\n\nSecond line");

        var form = page(sign(door, typed)).expectFirst("form#sign");

        assertThat(form.select("#name").attr("value")).isEqualTo(typed.get("name"));
        assertThat(form.select("#email").attr("value")).isEqualTo(typed.get("email"));
        assertThat(form.select("#country [selected]").attr("value")).isEqualTo("TW");
        assertThat(form.select("[name=display][checked]").attr("value")).isEqualTo("initials");
        assertThat(form.select("[name=updates]").hasAttr("checked")).isTrue();
        assertThat(form.expectFirst("#comment").wholeText()).isEqualTo(typed.get("comment"));
        assertThat(form.select("details").hasAttr("open")).isTrue();
        assertThat(form.select("script:not([src=/ui/sign.js])")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "@SUM(1+1)",
                "عائشة \u202Egro.elpmaxe@ana",
                "Nguyễn Thị Minh Khai",
                "\uD83D\uDC69\u200D\uD83C\uDF3E",
                "A\u0000na",
                "<script>alert(1)</script>",
                "'; drop table signature; --"
            })
    void takeEveryNameThatSomebodyGoesBy(String name, Door door) {
        var reply = sign(door, Map.of("name", name, "display", "name", "email", freshMailbox()));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void showNoMarkThatReordersText(Door door) {
        var reply = sign(door, Map.of("name", "Ana\u202E\u2066 Lu\u0000z", "email", "wrong"));

        assertThat(reply.body()).doesNotContain("\u202E", "\u2066", "\u0000").contains("value=\"Ana Luz\"");
    }

    @Test
    void takeRepeatedFieldsAndIgnoreUnknownOnes(Door door) {
        var form = "email=" + freshMailbox() + "&email=second@example.org&nonsense=1&name=A&name=B&updates=maybe";

        assertThat(door.post(path(), BodyPublishers.ofString(form)).statusCode())
                .isEqualTo(303);
        assertThat(jdbc.sql("select updates from signature where petition_id = ?")
                        .param(petition.id().uuid())
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void rememberByWhomPeopleWantToBeInformed(Door door) {
        var reply = door.post(
                "/en/petitions/ratify-icrmw/signatures",
                Map.of("email", freshMailbox(), "organisations", "atlantic-corridor", "updates", "yes"));

        assertThat(reply.statusCode()).isEqualTo(303);
        assertThat(jdbc.sql("select count(*) from signature_consent")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void refuseWhatIsMuchTooLong(Door door) {
        assertThat(sign(door, Map.of("email", freshMailbox(), "comment", "a".repeat(1_000_000)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    void refuseWhatAnotherSitesPageSendsAndTakeWhatAProgramSends(Door door) {
        var typed = Map.of("email", freshMailbox());

        assertThat(door.post(path(), typed, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(rows()).isZero();
        assertThat(door.raw(
                        "POST " + path() + " HTTP/1.1",
                        "Content-Type: application/x-www-form-urlencoded",
                        "Content-Length: 0"))
                .startsWith("HTTP/1.1 422");
        assertThat(door.post(path(), typed).statusCode()).isEqualTo(303);
    }
}
