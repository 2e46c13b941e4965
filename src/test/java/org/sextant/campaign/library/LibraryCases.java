package org.sextant.campaign.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sextant.campaign.CampaignScene;
import org.sextant.member.NotPermitted;
import org.sextant.member.Role;
import org.sextant.vocabulary.CampaignId;
import org.sextant.vocabulary.Language;
import org.sextant.vocabulary.LibraryItemId;
import org.sextant.vocabulary.LocalizedText;
import org.sextant.vocabulary.WebAddress;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The links and files of a campaign, on each database. */
abstract class LibraryCases {

    private static final WebAddress LAW = new WebAddress("https://example.org/law");

    @Autowired
    private BeanFactory beans;

    @Autowired
    private Library library;

    @Autowired
    private OpenShelf shelf;

    @Autowired
    private Shipment shipment;

    @Autowired
    private LibraryItemRepository items;

    private CampaignScene scene;
    private CampaignId campaign;

    @BeforeEach
    void makeTheScene() {
        scene = new CampaignScene(beans);
        campaign = scene.live();
    }

    @Test
    void comeBackByteForByte() throws IOException {
        var content = SomeFiles.pdfOf(3 * 512 * 1024 + 17);
        for (var at = 20; at < content.length; at++) {
            content[at] = (byte) (at * 31);
        }

        var id = file("large.pdf", content);

        var sent = new ByteArrayOutputStream();
        var item = library.item(id, scene.organizer());
        shipment.send(item, sent);
        assertThat(sent.toByteArray()).isEqualTo(content);
        assertThat(item.file()).map(ItemSummary.File::size).contains(content.length);
        assertThat(item.title().in(Language.EN)).isEqualTo("large");
    }

    @Test
    void takeTheLargestFileThatMayBe() throws IOException {
        assertThatNoException().isThrownBy(() -> file("largest.pdf", SomeFiles.pdfOf(Library.LARGEST)));
    }

    @Test
    void readNoFurtherThanTheLimit() throws IOException {
        var read = new AtomicLong();
        var endless = new InputStream() {
            @Override
            public int read() {
                read.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] into, int from, int count) {
                read.addAndGet(count);
                Arrays.fill(into, from, from + count, (byte) 'x');
                return count;
            }
        };

        var filing = library.addFile(campaign, new OfferedFile("endless.txt", Language.EN, endless), scene.organizer());

        assertThat(filing).isEqualTo(new Filing.Refused(Refusal.TOO_LARGE));
        assertThat(read.get()).isEqualTo(Library.LARGEST + 1L);
        assertThat(library.of(campaign, scene.organizer())).isEmpty();
    }

    @Test
    void keepNothingOfAFalseFile() throws IOException {
        var filing = library.addFile(campaign, offered("letter.pdf", SomeFiles.program()), scene.organizer());

        assertThat(filing).isEqualTo(new Filing.Refused(Refusal.FALSE_TYPE));
        assertThat(library.of(campaign, scene.organizer())).isEmpty();
    }

    @Test
    void areForTheTeamUntilSomebodyOpensThem() throws IOException {
        var id = file("leaflet.pdf", SomeFiles.pdf());
        assertThat(shelf.of(campaign)).isEmpty();
        assertThat(shelf.file(campaign, id)).isEmpty();

        library.open(id, scene.organizer());
        assertThat(shelf.of(campaign)).extracting(ItemSummary::id).containsExactly(id);
        assertThat(shelf.file(campaign, id)).isPresent();
        assertThat(shelf.file(scene.live(), id)).isEmpty();

        library.close(id, scene.organizer());
        assertThat(shelf.of(campaign)).isEmpty();
    }

    @Test
    void areRemovedAndPutBack() throws IOException {
        var id = file("leaflet.pdf", SomeFiles.pdf());
        library.open(id, scene.organizer());

        library.remove(id, scene.organizer());
        assertThat(library.of(campaign, scene.organizer())).isEmpty();
        assertThat(shelf.file(campaign, id)).isEmpty();
        assertThatExceptionOfType(NoSuchItem.class).isThrownBy(() -> library.item(id, scene.organizer()));

        library.putBack(id, scene.organizer());
        assertThat(library.item(id, scene.organizer()).open()).isTrue();
        assertThat(shelf.file(campaign, id)).isPresent();
    }

    @Test
    void areGoneForGoodADayAfterTheirRemoval() throws IOException {
        var removed = file("old.pdf", SomeFiles.pdf());
        var kept = file("new.pdf", SomeFiles.pdf());
        library.remove(removed, scene.organizer());
        var now = beans.getBean(Clock.class).instant();

        weed(now.minus(Duration.ofHours(1)));
        assertThat(items.findById(removed)).isPresent();

        weed(now.plus(Duration.ofHours(1)));
        assertThat(items.findById(removed)).isEmpty();
        assertThat(items.findById(kept)).isPresent();
    }

    private void weed(Instant removedBefore) {
        beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> items.deleteRemoved(removedBefore));
    }

    @Test
    void areNoMoreThanTwoHundred() throws IOException {
        IntStream.range(0, Library.MOST)
                .forEach(number -> library.addLink(campaign, english("Link " + number), LAW, scene.organizer()));

        assertThatExceptionOfType(LibraryFull.class)
                .isThrownBy(() -> library.addLink(campaign, english("One more"), LAW, scene.organizer()));
        assertThat(library.addFile(campaign, offered("one-more.pdf", SomeFiles.pdf()), scene.organizer()))
                .isEqualTo(new Filing.Refused(Refusal.FULL));
    }

    @Test
    void areCalledAsTheTeamLikes() {
        var id = library.addLink(campaign, english("Law"), LAW, scene.organizer());

        library.rename(id, english("The law of 2019"), scene.organizer());

        assertThat(library.item(id, scene.organizer()).title()).isEqualTo(english("The law of 2019"));
        assertThat(library.item(id, scene.organizer()).link()).contains(LAW);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void areKeptAndOpenedByThoseWhoMay(Role role) {
        var person = scene.somebodyAs(role, campaign);
        var id = library.addLink(campaign, english("Law"), LAW, scene.organizer());

        assertThat(library.of(campaign, person)).hasSize(1);
        expect(LibraryRight.KEEP.roles().contains(role), () -> library.rename(id, english("Ours"), person));
        expect(LibraryRight.KEEP.roles().contains(role), () -> library.addLink(campaign, english("New"), LAW, person));
        expect(LibraryRight.OPEN.roles().contains(role), () -> library.open(id, person));
        expect(LibraryRight.KEEP.roles().contains(role), () -> library.remove(id, person));
    }

    private static void expect(boolean may, Runnable act) {
        if (may) {
            assertThatNoException().isThrownBy(act::run);
        } else {
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(act::run);
        }
    }

    @Test
    void areClosedToThoseOutsideTheTeam() throws IOException {
        var id = file("leaflet.pdf", SomeFiles.pdf());
        library.open(id, scene.organizer());
        var outsider = scene.somebodyAs(Role.ORGANIZER, scene.live());

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> library.of(campaign, outsider));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> library.item(id, outsider));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> library.remove(id, outsider));
    }

    private LibraryItemId file(String name, byte[] content) throws IOException {
        return ((Filing.Filed) library.addFile(campaign, offered(name, content), scene.organizer())).item();
    }

    private static OfferedFile offered(String name, byte[] content) {
        return new OfferedFile(name, Language.EN, new ByteArrayInputStream(content));
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.EN, text);
    }
}
