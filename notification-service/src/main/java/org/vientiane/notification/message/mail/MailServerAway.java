package org.vientiane.notification.message.mail;

import java.io.Serial;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailException;

/** No mail server took the mail: it cannot be reached, or takes none from us. */
class MailServerAway extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MailServerAway(MailException cause) {
        super(NestedExceptionUtils.getMostSpecificCause(cause).toString(), cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
