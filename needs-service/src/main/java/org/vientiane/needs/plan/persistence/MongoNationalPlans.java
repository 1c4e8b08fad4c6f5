package org.vientiane.needs.plan.persistence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.vientiane.contracts.plan.NationalPlanEvent;
import org.vientiane.messaging.Insertion;
import org.vientiane.messaging.PublishedDocuments;
import org.vientiane.messaging.TopicView;
import org.vientiane.needs.plan.NationalPlan;
import org.vientiane.needs.plan.NationalPlans;
import org.vientiane.vocabulary.StateCode;

/** National plans as documents in MongoDB. */
@Repository
class MongoNationalPlans implements NationalPlans {

    private final PublishedDocuments<NationalPlan, NationalPlanEvent> documents;
    private final TopicView<NationalPlanEvent> published;

    MongoNationalPlans(
            PublishedDocuments<NationalPlan, NationalPlanEvent> documents, TopicView<NationalPlanEvent> published) {
        this.documents = documents;
        this.published = published;
    }

    @Override
    public Optional<NationalPlan> find(StateCode state) {
        return documents.find(NationalPlan.idOf(state));
    }

    @Override
    public Map<StateCode, NationalPlan> find(Collection<StateCode> states) {
        return documents.find(states.stream().map(NationalPlan::idOf).toList()).stream()
                .collect(Collectors.toMap(NationalPlan::state, Function.identity()));
    }

    @Override
    public boolean isKeptWhole(StateCode state) {
        return published.isComplete()
                && find(state).map(NationalPlan::version).orElse(0L)
                        >= published.newestVersion(NationalPlan.idOf(state));
    }

    @Override
    public boolean keep(NationalPlan plan) {
        return plan.version() == 1 ? documents.insert(plan) == Insertion.INSERTED : documents.replace(plan);
    }
}
