package org.vientiane.notification.message.mail;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.vientiane.notification.message.CommitmentMatter;
import org.vientiane.notification.message.Mail;
import org.vientiane.notification.message.MatchMatter;
import org.vientiane.notification.message.News;
import org.vientiane.notification.message.Recipient;
import org.vientiane.notification.message.Telling;
import org.vientiane.notification.message.Writer;
import org.vientiane.vocabulary.Organisations;
import org.vientiane.vocabulary.StatesParties;
import org.vientiane.vocabulary.Words;

/** Writes mails in one layout, a template for each form; a language is a file of texts beside them. */
@Component
class TemplateWriter implements Writer {

    private static final String FOLDER = "org/vientiane/notification/message/mail/";
    private static final String LAYOUT = "mail";

    private final StatesParties states;
    private final Organisations organisations;
    private final MailSettings settings;
    private final ITemplateEngine html = engine(TemplateMode.HTML, ".html");
    private final ITemplateEngine text = engine(TemplateMode.TEXT, ".txt");
    private final Map<String, Language> languages = new ConcurrentHashMap<>();

    TemplateWriter(StatesParties states, Organisations organisations, MailSettings settings) {
        this.states = states;
        this.organisations = organisations;
        this.settings = settings;
    }

    @Override
    public Mail write(UUID message, Recipient recipient, Telling telling) {
        var language = languages.computeIfAbsent(recipient.language(), this::language);
        var mail = composer(language, recipient, telling).compose();
        var context = new Context(language.locale(), Map.of("mail", mail));
        return new Mail(
                mail.subject(),
                MailHeaders.of(message, recipient, settings, telling),
                text.process(LAYOUT, context),
                html.process(LAYOUT, context));
    }

    private Composer composer(Language language, Recipient recipient, Telling telling) {
        if (telling.matter() instanceof CommitmentMatter commitment) {
            return new CommitmentComposer(language, settings, recipient, telling, commitment);
        }
        var match = (MatchMatter) telling.matter();
        return telling.happening().news() == News.PROPOSAL
                ? new ProposalComposer(language, settings, recipient, telling, match)
                : new MatchComposer(language, settings, recipient, telling, match);
    }

    private Language language(String code) {
        return new Language(new Words(Locale.forLanguageTag(code), states, organisations));
    }

    private static ITemplateEngine engine(TemplateMode mode, String suffix) {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix(FOLDER);
        templates.setSuffix(suffix);
        templates.setTemplateMode(mode);
        templates.setCharacterEncoding("UTF-8");
        var texts = new ResourceBundleMessageSource();
        texts.setBasename(Language.BUNDLE);
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(texts);
        return engine;
    }
}
