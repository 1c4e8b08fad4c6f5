package org.vientiane.matching.reckoning.criterion;

import static org.vientiane.matching.testing.MatchingAssertions.assertThat;
import static org.vientiane.matching.testing.NeedBuilder.aNeed;
import static org.vientiane.matching.testing.OfferBuilder.anOffer;

import org.junit.jupiter.api.Test;
import org.vientiane.vocabulary.Channel;

class NationalOwnershipTest {

    private final NationalOwnership criterion = new NationalOwnership();

    @Test
    void a_plan_and_a_programme_of_the_government_earn_all() {
        var need = aNeed().inPlan("Safe Path Forward II").inProgramme("UXO Lao", Channel.GOVERNMENT);

        assertThat(criterion.worth(need.against(anOffer())))
                .isWorthAll()
                .saying(
                        "It is part of the national plan “Safe Path Forward II” and of a programme run by the government.");
    }

    @Test
    void a_plan_alone_earns_half() {
        assertThat(criterion.worth(aNeed().inPlan("Safe Path Forward II").against(anOffer())))
                .isWorth(1, 2)
                .saying("It is part of the national plan “Safe Path Forward II”.");
    }

    @Test
    void a_plan_with_somebody_elses_programme_earns_half() {
        var need = aNeed().inPlan("Safe Path Forward II").inProgramme("MAG", Channel.CIVIL_SOCIETY);

        assertThat(criterion.worth(need.against(anOffer()))).isWorth(1, 2);
    }

    @Test
    void a_programme_of_the_government_alone_earns_half() {
        assertThat(criterion.worth(
                        aNeed().inProgramme("UXO Lao", Channel.GOVERNMENT).against(anOffer())))
                .isWorth(1, 2)
                .saying("Its programme is run by the government; it names no national plan.");
    }

    @Test
    void neither_earns_nothing() {
        assertThat(criterion.worth(aNeed().against(anOffer())))
                .isWorthNothing()
                .saying("It names neither a national plan nor a programme run by the government.");
        assertThat(criterion.worth(
                        aNeed().inProgramme("MAG", Channel.CIVIL_SOCIETY).against(anOffer())))
                .isWorthNothing();
    }
}
