package org.vientiane.needs.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.vientiane.contracts.plan.PlanTerms;
import org.vientiane.needs.need.Need;
import org.vientiane.needs.need.NeedSelection;
import org.vientiane.needs.need.NeedStatus;
import org.vientiane.needs.need.Needs;
import org.vientiane.vocabulary.NeedTerms;
import org.vientiane.vocabulary.PartyCode;
import org.vientiane.vocabulary.StateCode;

/**
 * Holds what a plan lacks against the needs that name it (Action 33). Those count that are neither withdrawn nor expired: a
 * need that is covered or met still asks for its part of the plan.
 */
@Service
public class ComparingPlans {

    private static final int AT_ONCE = 200;

    private final Needs needs;

    ComparingPlans(Needs needs) {
        this.needs = needs;
    }

    /**
     * The gaps of a state's plan, by obligation and unit.
     *
     * @param reader the party that asks, which learns of restricted needs only its own; absent for those who see all
     */
    public List<PlanGap> gaps(StateCode state, PlanTerms plan, LocalDate day, @Nullable PartyCode reader) {
        return PlanGap.of(plan, naming(state, plan, day, reader));
    }

    private List<NeedTerms> naming(StateCode state, PlanTerms plan, LocalDate day, @Nullable PartyCode reader) {
        var selection = new NeedSelection(state, null, null, day, reader);
        var naming = new ArrayList<NeedTerms>();
        @Nullable UUID after = null;
        List<Need> page;
        do {
            page = needs.select(selection, after, AT_ONCE);
            for (var need : page) {
                after = need.id();
                if (plan.title().equals(need.terms().nationalPlan()) && stands(need, day)) {
                    naming.add(need.terms());
                }
            }
        } while (page.size() == AT_ONCE);
        return naming;
    }

    private static boolean stands(Need need, LocalDate day) {
        var status = need.status(day);
        return status != NeedStatus.WITHDRAWN && status != NeedStatus.EXPIRED;
    }
}
