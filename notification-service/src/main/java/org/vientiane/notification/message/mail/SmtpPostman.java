package org.vientiane.notification.message.mail;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryRegistry;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.vientiane.notification.message.Mail;
import org.vientiane.notification.message.Postman;

/**
 * Takes mails to the mail server, no faster than it likes (rate limit). One that does not answer is asked again after a
 * moment (retry) and, if it stays away, left alone for a while (circuit breaker). What it says of one mail alone says
 * nothing about the others, and counts for neither.
 */
@Component
class SmtpPostman implements Postman {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostman.class);
    private static final String MAIL_SERVER = "mail-server";

    private final JavaMailSender mailServer;
    private final Clock clock;
    private final CircuitBreaker circuitBreaker;
    private final Retry retry;
    private final RateLimiter rateLimiter;

    SmtpPostman(
            JavaMailSender mailServer,
            Clock clock,
            CircuitBreakerRegistry circuitBreakers,
            RetryRegistry retries,
            RateLimiterRegistry rateLimiters,
            MailQueue queue) {
        this.mailServer = mailServer;
        this.clock = clock;
        this.circuitBreaker = circuitBreakers.circuitBreaker(MAIL_SERVER);
        this.retry = retries.retry(MAIL_SERVER);
        this.rateLimiter = rateLimiters.rateLimiter(MAIL_SERVER);
        holdTheQueueBackWhileOpen(queue);
    }

    @Override
    public Delivery deliver(UUID message, Mail mail) {
        try {
            Supplier<Delivery> once = CircuitBreaker.decorateSupplier(circuitBreaker, () -> handOver(mail));
            Supplier<Delivery> paced = RateLimiter.decorateSupplier(rateLimiter, once);
            var delivery = Retry.decorateSupplier(retry, paced).get();
            LOG.info("Message {}: {}", message, delivery);
            return delivery;
        } catch (MailServerAway e) {
            LOG.warn("Message {} waits: {}", message, e.getMessage());
            return new Delivery(Result.NOT_NOW, e.getMessage());
        } catch (CallNotPermittedException | RequestNotPermitted e) {
            return new Delivery(Result.NOT_TRIED, null);
        }
    }

    private Delivery handOver(Mail mail) {
        try {
            mailServer.send(MimeMail.of(mail, clock.instant(), mailServer.createMimeMessage()));
            return new Delivery(Result.TAKEN, null);
        } catch (MailException e) {
            return SmtpReply.in(e)
                    .filter(SmtpReply::isAboutThisMail)
                    .map(reply -> new Delivery(reply.isFinal() ? Result.REFUSED : Result.NOT_NOW, reply.text()))
                    .orElseThrow(() -> new MailServerAway(e));
        }
    }

    /** No message's turn comes while the mail server is left alone; the breaker itself says when it may be asked. */
    private void holdTheQueueBackWhileOpen(MailQueue queue) {
        circuitBreaker.getEventPublisher().onStateTransition(event -> {
            var state = event.getStateTransition().getToState();
            LOG.info("The mail server's circuit breaker is {}", state);
            queue.holdBack(state == CircuitBreaker.State.OPEN);
        });
    }
}
