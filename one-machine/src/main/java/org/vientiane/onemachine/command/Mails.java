package org.vientiane.onemachine.command;

import java.io.PrintWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.vientiane.onemachine.MailFolder;
import org.vientiane.onemachine.ReceivedMail;
import org.vientiane.onemachine.running.CannotRunException;
import org.vientiane.onemachine.running.Home;

/** The mails that were sent, for people to read, whether the exchange runs or not. */
final class Mails {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final List<String> HEADERS =
            List.of("Date", "From", "To", "Subject", "Message-ID", "Content-Language", "Auto-Submitted");

    private final MailFolder folder;
    private final PrintWriter out;

    Mails(Home home, PrintWriter out) {
        this.folder = MailFolder.in(home.mail());
        this.out = out;
    }

    /** Number, date, recipient and subject of each. */
    void list() {
        var mails = folder.mails();
        if (mails.isEmpty()) {
            out.println("No mail yet.");
            return;
        }
        out.println("    n  date (UTC)           to                                        subject");
        mails.forEach(mail -> out.println(line(mail)));
    }

    /** The headers and the text of one, or all of it as it came. */
    void print(int number, boolean raw) {
        var mail = folder.mail(number)
                .orElseThrow(() -> new CannotRunException(
                        "there is no mail " + number + "; there are " + folder.count() + ", see ./vientiane mail"));
        if (raw) {
            out.println(mail.raw());
            return;
        }
        for (var header : HEADERS) {
            mail.header(header).ifPresent(value -> out.println(header + ": " + value));
        }
        out.println();
        out.println(mail.text().stripTrailing());
    }

    static String line(ReceivedMail mail) {
        return "%5d  %-19s  %-40s  %s"
                .formatted(
                        mail.number(), mail.sentAt().map(DATE::format).orElse("-"), mail.recipient(), mail.subject());
    }
}
