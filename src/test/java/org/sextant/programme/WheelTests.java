package org.sextant.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sextant.programme.DemandState.ANSWERED;
import static org.sextant.programme.DemandState.DELIVERED;
import static org.sextant.programme.DemandState.LIVE;
import static org.sextant.programme.DemandState.MET;
import static org.sextant.programme.DemandState.NOBODY_ACTS;
import static org.sextant.programme.DemandState.PLANNED;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sextant.vocabulary.Principle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class WheelTests {

    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.sextant");

    @Test
    void drawsTheFirstSectorAsItsDesignDoes() {
        var dignity = sector(Principle.DIGNITY, LIVE, PLANNED, DELIVERED, NOBODY_ACTS);

        assertThat(dignity.ground()).isEqualTo("M-51 -95.2A108 108 0 0 1 51 -95.2L13.2 -24.7A28 28 0 0 0 -13.2 -24.7z");
        assertThat(dignity.rays())
                .isEqualTo("M-28.4 -52.9A60 60 0 0 1 -14.6 -58.2L-6.8 -27.2A28 28 0 0 0 -13.2 -24.7z"
                        + "M0 -76A76 76 0 0 1 18.5 -73.7L6.8 -27.2A28 28 0 0 0 0 -28z");
        assertThat(dignity.planned())
                .isEqualTo("M-8.5 -40.9A41.8 41.8 0 0 1 -1.8 -41.8L-1.3 -30.2A30.2 30.2 0 0 0 -6.1 -29.6z");
        assertThat(dignity.separators()).isEqualTo("M-6.8 -27.2L-26.3 -104.7M0 -28L0 -108M6.8 -27.2L26.3 -104.7");
        assertThat(dignity.dots()).containsExactly(new Sector.Dot("13", "-33.6", "3.2"));
        assertThat(dignity.disc()).isEqualTo("0 -130");
    }

    @Test
    void putsASunOnTheLimbForADemandThatIsMet() {
        var development = sector(Principle.DEVELOPMENT, LIVE, NOBODY_ACTS, PLANNED, MET);

        assertThat(development.suns()).containsExactly(new Sector.Dot("-41.1", "106.3", "4.5"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void keepsDotsApartHoweverManyDemandsNobodyActsOn(int demands) {
        var dots = sector(Principle.RIGHTS, Collections.nCopies(demands, NOBODY_ACTS))
                .dots();

        assertThat(dots).hasSize(demands);
        for (var number = 1; number < dots.size(); number++) {
            var one = dots.get(number - 1);
            var next = dots.get(number);
            var distance = Math.hypot(
                    Double.parseDouble(one.x()) - Double.parseDouble(next.x()),
                    Double.parseDouble(one.y()) - Double.parseDouble(next.y()));
            assertThat(Double.parseDouble(one.radius())).isGreaterThanOrEqualTo(2);
            assertThat(distance).isGreaterThan(2 * Double.parseDouble(one.radius()) + 1.5);
        }
    }

    @Test
    void givesEveryDemandItsShareOfTheSixth() {
        var outer = Pattern.compile("M(-?[\\d.]+) (-?[\\d.]+)A108 108 0 0 1 (-?[\\d.]+) (-?[\\d.]+)L");
        var rays = outer.matcher(
                sector(Principle.FREE_MOVEMENT, Collections.nCopies(5, MET)).rays());

        var widths = rays.results()
                .map(ray -> angle(ray.group(3), ray.group(4)) - angle(ray.group(1), ray.group(2)))
                .toList();

        assertThat(widths).hasSize(5).allSatisfy(width -> assertThat(width).isCloseTo(56.4 / 5, within(0.2)));
    }

    private static double angle(String x, String y) {
        return (Math.toDegrees(Math.atan2(Double.parseDouble(x), -Double.parseDouble(y))) + 360) % 360;
    }

    @Test
    void isOneLinkForEachPrincipleWithItsName() {
        var drawn = parsed(svg(whole(Collections.nCopies(4, ANSWERED))));

        var links = drawn.getElementsByTagName("a");
        assertThat(elements(links))
                .extracting(link -> link.getAttribute("href"))
                .containsExactly(
                        "#dignity", "#rights", "#anti-racism", "#development", "#free-movement", "#international-law");
        assertThat(elements(links))
                .extracting(link -> link.getElementsByTagName("title").item(0).getTextContent())
                .containsExactly(
                        "DIGNITY", "RIGHTS", "ANTI_RACISM", "DEVELOPMENT", "FREE_MOVEMENT", "INTERNATIONAL_LAW");
        assertThat(drawn.getDocumentElement().getAttribute("role")).isEqualTo("group");
    }

    @Test
    void countsItsDemandsInTheHubAndSaysWhatItIs() {
        var drawn = parsed(svg(whole(List.of(LIVE, NOBODY_ACTS))));

        assertThat(drawn.getElementsByTagName("text").item(0).getTextContent()).isEqualTo("12");
        assertThat(drawn.getElementsByTagName("title").item(0).getTextContent()).isEqualTo("A wheel & more");
        assertThat(drawn.getElementsByTagName("desc").item(0).getTextContent()).isEqualTo("Two <each>");
    }

    @Test
    void onlyOutlinesWhatACampaignDoesNotCarry() {
        var sectors = Arrays.stream(Principle.values())
                .map(principle -> sector(principle, principle == Principle.RIGHTS ? List.of(LIVE) : List.of()))
                .toList();

        var drawn = parsed(svg(new Wheel("t", "d", Optional.of("1 of 31"), sectors)));

        assertThat(elements(drawn.getElementsByTagName("g")))
                .extracting(group -> group.getAttribute("class"))
                .filteredOn(name -> name.startsWith("p"))
                .containsExactly("p1 off", "p2", "p3 off", "p4 off", "p5 off", "p6 off");
        assertThat(drawn.getElementsByTagName("a").getLength()).isZero();
        assertThat(drawn.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void hasIdsOfItsOwnWhereSeveralStandOnOnePage() {
        var plain = whole(List.of(LIVE));
        var ids = List.of(plain.named("one"), plain.named("two"), plain).stream()
                .map(wheel -> parsed(svg(wheel)).getDocumentElement().getAttribute("aria-labelledby"))
                .toList();

        assertThat(ids).containsExactly("wt-one wd-one", "wt-two wd-two", "wt wd");
        assertThat(parsed(svg(plain.named("one")))
                        .getElementsByTagName("desc")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("id")
                        .getTextContent())
                .isEqualTo("wd-one");
    }

    private static Wheel whole(List<DemandState> states) {
        var sectors = Arrays.stream(Principle.values())
                .map(principle -> new Sector(principle, principle.name(), Optional.of("#" + principle.id()), states))
                .toList();
        return new Wheel("A wheel & more", "Two <each>", Optional.empty(), sectors);
    }

    private static Sector sector(Principle principle, DemandState... states) {
        return sector(principle, List.of(states));
    }

    private static Sector sector(Principle principle, List<DemandState> states) {
        return new Sector(principle, principle.name(), Optional.empty(), states);
    }

    private static String svg(Wheel wheel) {
        var output = new StringOutput();
        TEMPLATES.render("programme/wheel.jte", wheel, output);
        return output.toString();
    }

    // A reader of XML is stricter than a browser: what it accepts is well-formed.
    private static Document parsed(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (org.xml.sax.SAXException
                | java.io.IOException
                | javax.xml.parsers.ParserConfigurationException wrong) {
            throw new AssertionError("Not well-formed: " + svg, wrong);
        }
    }

    private static List<Element> elements(NodeList nodes) {
        return java.util.stream.IntStream.range(0, nodes.getLength())
                .mapToObj(number -> (Element) nodes.item(number))
                .toList();
    }
}
