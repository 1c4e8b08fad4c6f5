package org.vientiane.offers.partner;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vientiane.contracts.provider.ProfileTerms;
import org.vientiane.contracts.sentence.Figure;
import org.vientiane.contracts.sentence.Statement;
import org.vientiane.vocabulary.StateParty;

/** What speaks for approaching somebody about a need. */
enum Ground {
    /** Its profile supports the obligation and gives the kind of assistance. */
    GIVES(15) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return candidate
                    .profile()
                    .map(profile -> Statement.of(
                            "PARTNER.gives",
                            Figure.obligations(List.of(candidate.need().obligation())),
                            Figure.assistance(candidate.need().assistance())));
        }
    },
    /** Its profile names the country. */
    WORKS_IN_THE_COUNTRY(30) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return candidate
                    .profile()
                    .filter(namesCountry(candidate))
                    .map(profile -> Statement.of("PARTNER.works.country", state(candidate)));
        }
    },
    /** Its profile names the region, and not the country. */
    WORKS_IN_THE_REGION(20) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return Optional.ofNullable(candidate.region())
                    .filter(region -> candidate
                            .profile()
                            .filter(namesCountry(candidate).negate())
                            .filter(profile -> profile.regions().contains(region))
                            .isPresent())
                    .map(region ->
                            Statement.of("PARTNER.works.region", state(candidate), Figure.regions(List.of(region))));
        }
    },
    /** Its profile names no place. */
    WORKS_ANYWHERE(10) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return candidate
                    .profile()
                    .filter(ProfileTerms::areaIsUnlisted)
                    .map(profile -> Statement.of("PARTNER.works.anywhere"));
        }
    },
    /** It has made public offers of this kind, whatever became of them. */
    HAS_OFFERED(15) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return Optional.of(candidate.offersOfThisKind())
                    .filter(count -> count > 0)
                    .map(count -> Statement.of(
                            "PARTNER.has-offered",
                            Figure.count(count),
                            Figure.obligations(List.of(candidate.need().obligation())),
                            Figure.assistance(candidate.need().assistance())));
        }
    },
    /** Support may come through what it is (Action 39). */
    CHANNEL(15) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return Optional.of(candidate.kind())
                    .filter(candidate.need().channels()::contains)
                    .map(kind -> Statement.of("PARTNER.channel", Figure.channels(List.of(kind))));
        }
    },
    /** The need lies where non-state actors operate, and it works in such areas (Action 41). */
    ACCESS(15) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return candidate
                    .profile()
                    .filter(profile -> candidate.need().nonStateActorArea() && profile.worksInNonStateActorAreas())
                    .map(profile -> Statement.of("PARTNER.access"));
        }
    },
    /** It is an affected state with the same obligation itself (Action 36). */
    PEER(5) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return candidate
                    .asState()
                    .filter(state -> state.isAffectedBy(candidate.need().obligation()))
                    .map(StateParty::code)
                    .map(state -> Statement.of(
                            "PARTNER.peer",
                            Figure.states(List.of(state)),
                            Figure.obligations(List.of(candidate.need().obligation()))));
        }
    },
    /** Its profile tells what it has done before. */
    PAST_WORK(5) {
        @Override
        Optional<Statement> of(Candidate candidate) {
            return candidate
                    .profile()
                    .filter(profile -> profile.pastWork() != null)
                    .map(profile -> Statement.of("PARTNER.past-work"));
        }
    };

    private final int points;

    Ground(int points) {
        this.points = points;
    }

    /** How much it counts; whole points, of 100 in all for those that do not exclude each other. */
    int points() {
        return points;
    }

    /** Why it holds for somebody; nothing when it does not. */
    abstract Optional<Statement> of(Candidate candidate);

    private static Predicate<ProfileTerms> namesCountry(Candidate candidate) {
        return profile -> profile.countries().contains(candidate.need().state());
    }

    private static Figure state(Candidate candidate) {
        return Figure.states(List.of(candidate.need().state()));
    }
}
