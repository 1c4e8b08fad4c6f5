package org.vientiane.needs.plan.events;

import java.util.UUID;
import org.vientiane.contracts.Topic;
import org.vientiane.contracts.Topics;
import org.vientiane.contracts.plan.NationalPlanEvent;
import org.vientiane.messaging.Publication;
import org.vientiane.needs.plan.NationalPlan;

/** How a national plan is kept and published: the event says all that the plan is. */
final class NationalPlanPublication implements Publication<NationalPlan, NationalPlanEvent> {

    @Override
    public String collection() {
        return "national-plans";
    }

    @Override
    public Topic<NationalPlanEvent> topic() {
        return Topics.NATIONAL_PLANS;
    }

    @Override
    public Class<NationalPlan> type() {
        return NationalPlan.class;
    }

    @Override
    public UUID id(NationalPlan plan) {
        return plan.id();
    }

    @Override
    public long version(NationalPlan plan) {
        return plan.version();
    }

    @Override
    public NationalPlanEvent event(NationalPlan plan) {
        return new NationalPlanEvent(
                plan.id(),
                plan.version(),
                plan.state(),
                plan.affectedBy(),
                plan.inForceOn(),
                plan.dueOn(),
                plan.terms(),
                plan.inPlaceOn(),
                plan.updatedOn(),
                plan.transitions());
    }

    @Override
    public NationalPlan aggregate(NationalPlanEvent event, long version) {
        return new NationalPlan(
                event.id(),
                version,
                event.state(),
                event.affectedBy(),
                event.inForceOn(),
                event.dueOn(),
                event.plan(),
                event.inPlaceOn(),
                event.updatedOn(),
                event.transitions());
    }
}
