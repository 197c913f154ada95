import { defineBackground } from "wxt/utils/define-background";
import { answerTo } from "../core/answer.ts";
import { lazily } from "../core/lazily.ts";
import { createLook } from "../core/look.ts";
import { dotRules } from "../core/pages/matches.ts";
import { quietForToday } from "../core/quiet.ts";
import { fold } from "../core/search/fold.ts";
import { pageKnowledge } from "../data/pageKnowledge.ts";
import { signals } from "../data/signals.ts";
import { sites } from "../data/sites.ts";
import { browserLanguage, t } from "../platform/i18n.ts";
import { lightDotOn, setDot } from "../platform/icon.ts";
import { onInstall } from "../platform/install.ts";
import { offerPanelInMenu, openPanelFromBrowser } from "../platform/menus.ts";
import { onPageMessage, sendNote } from "../platform/notes.ts";
import { noteText } from "../platform/noteText.ts";
import { onAllowedChange, watchAllowedSites } from "../platform/permissions.ts";
import { changeQuiet, languageFor, readSettings } from "../platform/settings.ts";
import { keepAlways, onStoredChange } from "../platform/stored.ts";
import { isOrdinaryWindow, openOwnPage, openPopupFor } from "../platform/windows.ts";

/** The worker wakes for other things than pages, too. */
const lookAt = lazily(() => createLook(pageKnowledge(fold)));

export default defineBackground(() => {
  onPageMessage({
    async pageSeen({ page }, sender) {
      const [settings, isOrdinary] = await Promise.all([readSettings(), isOrdinaryWindow(sender.windowId)]);
      const look = lookAt()(page);
      const { language } = look;
      const close = t(language, "dismiss.today");
      const { hasDot } = await changeQuiet(async (quiet) => {
        const answer = answerTo(look, settings, { quiet, now: new Date() });
        if (!answer.line || !isOrdinary) return { ...answer, quiet };
        const { family } = answer.line.about;
        const line = noteText(language, answer.line);
        const note = { url: page.url, line, language, close, family, corner: settings.corner };
        // Only a note that stood in the page has spent the day. A page that would have none has moved on, or is a form.
        return (await sendNote(sender, note)) ? answer : { ...answer, quiet, hasDot: false };
      }, keepAlways);
      await setDot(sender.tabId, hasDot, t(languageFor(settings), hasDot ? "icon.something" : "extension.name"));
    },
    async noteOpened(_message, { tabId }) {
      await openPopupFor(tabId);
    },
    async noteClosed({ family }) {
      await changeQuiet((quiet) => ({ quiet: quietForToday(quiet, family, new Date()) }), keepAlways);
    },
  });
  openPanelFromBrowser();
  void watchAllowedSites();
  onAllowedChange(() => void watchAllowedSites());
  const lightDots = async () => {
    const words = signals.map(({ agencies }) => agencies);
    await lightDotOn(dotRules(sites, words, await readSettings()));
  };
  onStoredChange("settings", () => void lightDots());
  onInstall(async (isNew) => {
    if (isNew) await openOwnPage("welcome.html");
    offerPanelInMenu(t(browserLanguage(), "extension.openPanel"));
    await lightDots();
  });
});
