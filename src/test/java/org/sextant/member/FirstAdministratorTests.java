package org.sextant.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.sextant.member.MemberScene.PASSWORD;
import static org.sextant.member.MemberScene.freshAddress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sextant.vocabulary.EmailAddress;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.Scope;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** An installation in which nobody has an account yet. What each test does is taken back after it. */
@ApplicationModuleTest(BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "sextant.data-dir=target/first-administrator")
@Transactional
class FirstAdministratorTests {

    @Autowired
    private BeanFactory beans;

    @Autowired
    private FirstAdministrator administrator;

    @Autowired
    private FirstAdministratorFile file;

    @Autowired
    private Mandates mandates;

    @Autowired
    private Accounts accounts;

    @Value("${sextant.secrets-dir}")
    private Path secrets;

    private MemberScene scene;

    @BeforeEach
    void makeTheScene() {
        scene = new MemberScene(beans);
    }

    @Test
    void findsTheLinkInAFileThatOnlyTheOwnerOfTheSecretsReads() throws IOException {
        file.run(new DefaultApplicationArguments());

        var written = secrets.resolve("first-administrator.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written)))
                .isEqualTo("rw-------");
        assertThat(administrator.isBehind(tokenIn(Files.readString(written)))).isTrue();
    }

    @Test
    void takesTheFileAwayOnceAnybodyHasAnAccount() {
        file.run(new DefaultApplicationArguments());
        scene.somebody("Ana");

        file.run(new DefaultApplicationArguments());

        assertThat(administrator.link()).isEmpty();
        assertThat(secrets.resolve("first-administrator.txt")).doesNotExist();
    }

    @Test
    void becomesTheAdministratorWithAnAddressOfTheirOwn() {
        var email = freshAddress();
        var token = link();

        var person = administrator.settle(token, new Join("Amara", email, Language.FR), PASSWORD);

        assertThat(scene.person(email)).contains(person);
        assertThat(mandates.holds(person, Role.ADMINISTRATOR, Scope.PLATFORM)).isTrue();
        assertThatExceptionOfType(NoSuchLink.class).isThrownBy(() -> administrator.isBehind(token));
        assertThat(administrator.link()).isEmpty();
    }

    @Test
    void takesTheAddressFromWhoOnlyAskedToJoinWithIt() {
        var email = freshAddress();
        var stranger = scene.asksToJoin("Somebody", email);

        var person = administrator.settle(link(), new Join("Amara", email, Language.FR), PASSWORD);

        assertThat(person).isNotEqualTo(stranger);
        assertThat(scene.person(email)).contains(person);
    }

    @Test
    void doesNotTakeTheAddressOfAnAccount() {
        var token = link();
        var email = new EmailAddress("taken@example.org");
        var other = scene.asksToJoin("Ana", email);
        accounts.settle(scene.link(other, MailedLink.Purpose.JOIN), new PersonName("Ana"), PASSWORD);

        assertThatExceptionOfType(AddressTaken.class)
                .isThrownBy(() -> administrator.settle(token, new Join("Amara", email, Language.FR), PASSWORD));
    }

    @Test
    void isNobodyBehindAnOrdinaryLink() {
        var person = scene.asksToJoin("Ana", freshAddress());
        var token = scene.link(person, MailedLink.Purpose.JOIN);

        assertThat(administrator.isBehind(token)).isFalse();
        assertThatExceptionOfType(NoSuchLink.class)
                .isThrownBy(() -> administrator.settle(token, new Join("Ana", freshAddress(), Language.EN), PASSWORD));
    }

    private String link() {
        return tokenIn(administrator.link().orElseThrow());
    }

    private static String tokenIn(String link) {
        return link.strip().substring(link.strip().lastIndexOf('/') + 1);
    }
}
