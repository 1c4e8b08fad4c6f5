package org.vientiane.matching;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Pairs needs with offers and says why. */
@SpringBootApplication
@EnableScheduling
public class MatchingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MatchingServiceApplication.class, arguments);
    }
}
