package org.vientiane.notification.message.mail;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/**
 * What a mail server replied to a mail (RFC 5321, 4.2): 4yz not now, 5yz never.
 *
 * @param code the reply's code
 * @param text the reply as it came
 * @param isAboutThisMail whether it concerns this mail or its recipient, and not all mails that we send
 */
record SmtpReply(int code, String text, boolean isAboutThisMail) {

    private static final int SERVICE_NOT_AVAILABLE = 421;

    /** The reply behind a failure, if the mail server replied at all. */
    static Optional<SmtpReply> in(MailException failure) {
        if (failure instanceof MailPreparationException) {
            return Optional.of(new SmtpReply(554, failure.toString(), true));
        }
        if (failure instanceof MailSendException sending) {
            for (var cause : sending.getMessageExceptions()) {
                var reply = in(cause);
                if (reply.isPresent()) {
                    return reply;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the same mail would get the same reply later. */
    boolean isFinal() {
        return code >= 500;
    }

    private static Optional<SmtpReply> in(Exception failure) {
        for (@Nullable Exception next = failure; next instanceof MessagingException e; next = e.getNextException()) {
            if (e instanceof SMTPAddressFailedException address) {
                return Optional.of(of(address.getReturnCode(), address));
            }
            if (e instanceof SMTPSendFailedException content && isAboutContent(content.getCommand())) {
                return Optional.of(of(content.getReturnCode(), content));
            }
        }
        return Optional.empty();
    }

    /** The mail itself follows on DATA and ends with a dot. */
    private static boolean isAboutContent(String command) {
        return command.startsWith("DATA") || command.endsWith(".");
    }

    private static SmtpReply of(int code, MessagingException failure) {
        return new SmtpReply(code, String.valueOf(failure.getMessage()).strip(), code != SERVICE_NOT_AVAILABLE);
    }
}
