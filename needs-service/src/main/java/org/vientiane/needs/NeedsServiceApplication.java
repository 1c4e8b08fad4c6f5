package org.vientiane.needs;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The system of record for needs, national plans and meetings. */
@SpringBootApplication
@EnableScheduling
public class NeedsServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(NeedsServiceApplication.class, args);
    }
}
