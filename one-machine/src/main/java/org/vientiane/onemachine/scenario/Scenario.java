package org.vientiane.onemachine.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.vientiane.onemachine.identity.Parties;
import org.vientiane.onemachine.running.Service;

/** All that is posted when the scenario is loaded, in this order: focal points, offers, needs. */
final class Scenario {

    private Scenario() {}

    /** @param today the day that months count from */
    static List<ScenarioPost> postedOn(LocalDate today) {
        var day = new ScenarioDay(today);
        var posts = new ArrayList<ScenarioPost>();
        var number = 0;
        for (var row : ScenarioFile.read("focal-points.csv")) {
            number++;
            posts.add(new ScenarioPost(
                    Service.NOTIFICATION,
                    "/focal-points",
                    Parties.COORDINATOR,
                    "scenario-focal-point-" + number,
                    FocalPointBody.of(row)));
        }
        number = 0;
        for (var row : ScenarioFile.read("offers.csv")) {
            number++;
            posts.add(new ScenarioPost(
                    Service.OFFERS,
                    "/offers",
                    row.text("provider"),
                    "scenario-offer-" + number,
                    OfferBody.of(row, day)));
        }
        number = 0;
        for (var row : ScenarioFile.read("needs.csv")) {
            number++;
            posts.add(new ScenarioPost(
                    Service.NEEDS, "/needs", row.text("state"), "scenario-need-" + number, NeedBody.of(row, day)));
        }
        return posts;
    }
}
