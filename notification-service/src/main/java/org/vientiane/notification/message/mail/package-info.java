/**
 * Messages on their way: the words of a mail from templates and bundles, the queue, and the mail server (SMTP).
 * One file of texts is one language.
 */
@NullMarked
package org.vientiane.notification.message.mail;

import org.jspecify.annotations.NullMarked;
