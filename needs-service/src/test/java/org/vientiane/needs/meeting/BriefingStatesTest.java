package org.vientiane.needs.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vientiane.contracts.HandledRequest;
import org.vientiane.contracts.meeting.Brief;
import org.vientiane.contracts.meeting.MeetingStep;
import org.vientiane.contracts.meeting.MeetingTerms;
import org.vientiane.contracts.meeting.MeetingTransition;
import org.vientiane.contracts.meeting.Peer;
import org.vientiane.needs.peer.PeersForTests;
import org.vientiane.needs.peer.RankingPeers;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.Period;
import org.vientiane.vocabulary.Region;
import org.vientiane.vocabulary.StateCode;
import org.vientiane.vocabulary.StateParty;
import org.vientiane.vocabulary.StatesParties;

class BriefingStatesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:16:12.060Z"), ZoneOffset.UTC);
    private static final PartyCode COORDINATOR = new PartyCode("coordinator");
    private static final Optional<HandledRequest> NO_KEY = Optional.empty();

    private static final String WESTERN_ASIA = "145";
    private static final String SOUTH_EASTERN_ASIA = "035";
    private static final String SOUTHERN_ASIA = "034";

    private final MeetingsInMemory meetings = new MeetingsInMemory();
    private final RankingPeers ranking = PeersForTests.ranking();
    private final WritingBriefs writing = new WritingBriefs(ranking);
    private final KeepingMeetings keeping = new KeepingMeetings(meetings, writing, CLOCK);
    private final BriefingStates briefing = new BriefingStates(meetings, writing, CLOCK);

    @Test
    void two_weeks_before_a_meeting_the_affected_states_of_its_regions_are_briefed_once() {
        var meeting = registered("2027-03-15", WESTERN_ASIA, SOUTHERN_ASIA);

        assertThat(briefing.brief(day("2027-02-28"))).isTrue();
        assertThat(now(meeting)).isEqualTo(meeting);

        assertThat(briefing.brief(day("2027-03-01"))).isTrue();
        var briefed = now(meeting);
        assertThat(briefed.version()).isEqualTo(2);
        assertThat(briefed.transitions()).last().satisfies(step -> {
            assertThat(step.what()).isEqualTo(MeetingStep.BRIEFED);
            assertThat(step.by()).isEqualTo("exchange");
            assertThat(step.day()).isEqualTo(day("2027-03-01"));
        });
        assertThat(briefs(briefed)).extracting(Brief::state).containsExactly(states("AFG", "IRQ", "LBN"));

        assertThat(briefing.brief(day("2027-03-02"))).isTrue();
        assertThat(now(meeting)).isEqualTo(briefed);
    }

    @Test
    void what_fell_due_while_nobody_looked_is_made_up_for_as_long_as_the_meeting_is_not_over() {
        var late = registered("2027-03-15", WESTERN_ASIA);
        briefing.brief(day("2027-03-17"));
        assertThat(briefs(now(late))).isNotEmpty();

        var over = registered("2027-03-15", WESTERN_ASIA);
        briefing.brief(day("2027-03-18"));
        assertThat(briefs(now(over))).isEmpty();
    }

    @Test
    void a_meeting_that_is_registered_late_is_briefed_on_in_the_same_version() {
        var meeting = keeping.register(terms("2026-12-08", WESTERN_ASIA), COORDINATOR, day("2026-11-24"), NO_KEY)
                .orElseThrow();

        assertThat(meeting.version()).isEqualTo(1);
        assertThat(meeting.transitions())
                .extracting(MeetingTransition::what)
                .containsExactly(MeetingStep.REGISTERED, MeetingStep.BRIEFED);
        assertThat(briefing.brief(day("2026-11-24"))).isTrue();
        assertThat(now(meeting)).isEqualTo(meeting);
    }

    @Test
    void each_is_told_its_three_best_peers_that_will_be_there_and_who_else_was_told_to_meet_it() {
        var day = day("2027-03-01");
        var meeting = registered("2027-03-15");
        briefing.brief(day);

        var briefs = briefs(now(meeting));

        assertThat(briefs)
                .extracting(Brief::state)
                .containsExactlyElementsOf(StatesParties.builtIn().affected(day).stream()
                        .map(StateParty::code)
                        .toList());
        var toldToMeet = new HashMap<StateCode, HashSet<StateCode>>();
        for (var brief : briefs) {
            assertThat(brief.meet())
                    .isEqualTo(ranking.peersOf(brief.state(), day).orElseThrow().subList(0, 3));
            brief.meet().forEach(peer -> toldToMeet
                    .computeIfAbsent(peer.state(), any -> new HashSet<>())
                    .add(brief.state()));
        }
        for (var brief : briefs) {
            var others = new HashSet<>(toldToMeet.getOrDefault(brief.state(), new HashSet<>()));
            brief.meet().forEach(peer -> others.remove(peer.state()));
            assertThat(brief.soughtBy()).extracting(Peer::state).containsExactlyInAnyOrderElementsOf(others);
        }
    }

    @Test
    void where_nobody_is_to_be_met_nobody_is_briefed() {
        var meeting = registered("2027-03-15", SOUTH_EASTERN_ASIA);

        assertThat(briefing.brief(day("2027-03-01"))).isTrue();

        assertThat(now(meeting)).isEqualTo(meeting);
    }

    @Test
    void when_other_regions_join_their_states_are_briefed_and_those_that_they_are_to_meet_hear_of_it() {
        var meeting = registered("2027-03-15", WESTERN_ASIA);
        briefing.brief(day("2027-03-01"));

        var wider = keeping.amend(
                        now(meeting),
                        terms("2027-03-15", WESTERN_ASIA, SOUTH_EASTERN_ASIA),
                        COORDINATOR,
                        day("2027-03-02"))
                .orElseThrow();

        assertThat(wider.version()).isEqualTo(3);
        assertThat(wider.transitions())
                .extracting(MeetingTransition::what)
                .containsExactly(MeetingStep.REGISTERED, MeetingStep.BRIEFED, MeetingStep.AMENDED, MeetingStep.BRIEFED);
        var later = wider.transitions().get(3).briefs();
        assertThat(later).extracting(Brief::state).containsExactly(states("IRQ", "LAO", "LBN"));
        assertThat(later.get(0).meet()).isEmpty();
        assertThat(later.get(0).soughtBy()).extracting(Peer::state).containsExactly(states("LAO"));
        assertThat(later.get(1).meet()).extracting(Peer::state).containsExactlyInAnyOrder(states("IRQ", "LBN"));
        assertThat(briefing.brief(day("2027-03-03"))).isTrue();
        assertThat(now(wider)).isEqualTo(wider);
    }

    @Test
    void a_meeting_that_is_postponed_is_briefed_on_anew_two_weeks_before_its_new_day() {
        var meeting = registered("2027-03-15", WESTERN_ASIA);
        briefing.brief(day("2027-03-01"));

        var postponed = keeping.amend(now(meeting), terms("2027-06-15", WESTERN_ASIA), COORDINATOR, day("2027-03-02"))
                .orElseThrow();
        briefing.brief(day("2027-05-31"));
        assertThat(now(meeting)).isEqualTo(postponed);
        briefing.brief(day("2027-06-01"));

        assertThat(now(meeting).transitions())
                .extracting(MeetingTransition::what)
                .containsExactly(MeetingStep.REGISTERED, MeetingStep.BRIEFED, MeetingStep.AMENDED, MeetingStep.BRIEFED);
    }

    @Test
    void a_meeting_that_is_moved_by_a_day_is_not_briefed_on_again() {
        var meeting = registered("2027-03-15", WESTERN_ASIA);
        briefing.brief(day("2027-03-02"));

        keeping.amend(now(meeting), terms("2027-03-16", WESTERN_ASIA), COORDINATOR, day("2027-03-03"));
        briefing.brief(day("2027-03-04"));

        assertThat(now(meeting).transitions())
                .last()
                .extracting(MeetingTransition::what)
                .isEqualTo(MeetingStep.AMENDED);
    }

    @Test
    void nobody_is_briefed_on_a_meeting_that_is_deleted() {
        var meeting = registered("2027-03-15", WESTERN_ASIA);
        var deleted = keeping.delete(meeting, COORDINATOR, day("2027-02-01")).orElseThrow();

        assertThat(briefing.brief(day("2027-03-01"))).isTrue();

        assertThat(meetings.kept).containsExactlyEntriesOf(Map.of(meeting.id(), deleted));
        assertThat(deleted.deleted()).isTrue();
        assertThat(deleted.transitions())
                .last()
                .extracting(MeetingTransition::what)
                .isEqualTo(MeetingStep.DELETED);
    }

    @Test
    void a_meeting_of_which_the_store_has_lost_something_waits_until_it_has_come_back() {
        var meeting = registered("2027-03-15", WESTERN_ASIA);
        meetings.behind.add(meeting.id());

        assertThat(briefing.brief(day("2027-03-01"))).isFalse();
        assertThat(now(meeting)).isEqualTo(meeting);

        meetings.behind.clear();
        assertThat(briefing.brief(day("2027-03-01"))).isTrue();
        assertThat(briefs(now(meeting))).isNotEmpty();
    }

    private Meeting registered(String firstDay, String... regions) {
        return keeping.register(terms(firstDay, regions), COORDINATOR, day("2026-11-24"), NO_KEY)
                .orElseThrow();
    }

    private static MeetingTerms terms(String firstDay, String... regions) {
        return new MeetingTerms(
                "Meeting of States Parties",
                "Vientiane",
                new Period(day(firstDay), day(firstDay).plusDays(2)),
                Stream.of(regions).map(Region::new).toList());
    }

    private Meeting now(Meeting meeting) {
        return meetings.find(meeting.id()).orElseThrow();
    }

    private static List<Brief> briefs(Meeting meeting) {
        return meeting.transitions().stream()
                .flatMap(step -> step.briefs().stream())
                .toList();
    }

    private static StateCode[] states(String... codes) {
        return Stream.of(codes).map(StateCode::new).toArray(StateCode[]::new);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
