package org.vientiane.onemachine;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserImpl;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A mail server that takes every message for anybody and delivers none: each is kept as a file, one for each recipient,
 * before the sender is told that it was taken. Reachable from this machine only.
 */
public final class Mailbox implements AutoCloseable {

    private static final String HOST = "127.0.0.1";

    private final MailFolder folder;
    private final GreenMail server;

    private Mailbox(MailFolder folder, GreenMail server) {
        this.folder = folder;
        this.server = server;
    }

    /**
     * Starts a mailbox; what an earlier one left in the folder is still there.
     *
     * @param folder where the messages are kept, made when it is new
     * @param port the port that senders connect to, 0 for any free one
     */
    public static Mailbox start(Path folder, int port) {
        QuietLogs.turnOn();
        var mails = MailFolder.in(folder);
        var server = new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> keeper(mails, server, recipient));
        server.start();
        return new Mailbox(mails, server);
    }

    /** The address that senders connect to, as {@code host:port}. */
    public String address() {
        return HOST + ":" + port();
    }

    /** The name of the machine that senders connect to. */
    public String host() {
        return HOST;
    }

    /** The port that senders connect to. */
    public int port() {
        return server.getSmtp().getPort();
    }

    /** Every message so far, oldest first. */
    public List<ReceivedMail> mails() {
        return folder.mails();
    }

    /** How often each {@code Message-ID} has arrived; once, unless a sender was not sure that it had sent it. */
    public Map<String, Long> countsByMessageId() {
        return folder.countsByMessageId();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static GreenMailUser keeper(MailFolder mails, GreenMail server, MailAddress recipient) {
        return new UserImpl(
                recipient.getEmail(),
                recipient.getEmail(),
                "",
                server.getManagers().getImapHostManager()) {
            @Override
            public void deliver(MovingMessage message) {
                mails.keep(message.getMessage(), recipient.getEmail());
            }
        };
    }
}
