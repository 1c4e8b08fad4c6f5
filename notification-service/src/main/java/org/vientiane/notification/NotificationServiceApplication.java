package org.vientiane.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Focal points, who hears of what, mail and the record of its delivery. */
@SpringBootApplication
public class NotificationServiceApplication {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(NotificationServiceApplication.class, args);
    }
}
