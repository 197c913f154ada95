import { defineBackground } from "wxt/utils/define-background";
import { createAddressBar } from "../core/addressBar.ts";
import { answerTo } from "../core/answer.ts";
import { lazily } from "../core/lazily.ts";
import { createLook } from "../core/look.ts";
import { dotRules } from "../core/pages/matches.ts";
import { quietForToday } from "../core/quiet.ts";
import { fold } from "../core/search/fold.ts";
import { createRough } from "../core/search/rough.ts";
import { createSearch } from "../core/search/search.ts";
import { createIndex } from "../core/search/searchIndex.ts";
import { unzip } from "../core/unzip.ts";
import { barePageKnowledge, unzipSearchKnowledge } from "../data/backgroundKnowledge.ts";
import { signals } from "../data/signals.ts";
import { sites } from "../data/sites.ts";
import { answerInAddressBar } from "../platform/addressBar.ts";
import { addressBarLines } from "../platform/addressBarText.ts";
import { t } from "../platform/i18n.ts";
import { lightDotOn, setDot } from "../platform/icon.ts";
import { onBrowserStart, onInstall } from "../platform/install.ts";
import { offerInMenus, onMenusAndKeys } from "../platform/menus.ts";
import { onPageMessage, sendNote } from "../platform/notes.ts";
import { noteText } from "../platform/noteText.ts";
import { onAllowedChange, watchAllowedSites } from "../platform/permissions.ts";
import { changeQuiet, languageFor, readSettings } from "../platform/settings.ts";
import { eraseLeftBehind, keepAlways, onStoredChange } from "../platform/stored.ts";
import { isOrdinaryWindow, openOwnPage, openPopupFor, openPopupToFind } from "../platform/windows.ts";

/** The worker wakes for other things than pages, too, and for the address bar least of all. */
const lookAt = lazily(() => createLook(barePageKnowledge(fold)));
const findForAddressBar = lazily(async () =>
  createAddressBar(
    createSearch(createIndex(await unzipSearchKnowledge({ unzip, fold })), createRough),
    signals.map(({ crisis }) => crisis),
  ),
);

export default defineBackground(() => {
  onPageMessage({
    async pageSeen({ page }, sender) {
      const [settings, isOrdinary] = await Promise.all([readSettings(), isOrdinaryWindow(sender.windowId)]);
      const look = lookAt()(page);
      const { language } = look;
      const close = t(language, "dismiss.today");
      const { hasDot } = await changeQuiet(async (quiet, keepNow) => {
        const answer = answerTo(look, settings, { quiet, now: new Date() });
        // The day is spent before the note is seen: where nothing can be kept, the next page would have one again, and the next.
        const mayShow = isOrdinary && (await keepNow(answer.quiet));
        if (!answer.line || !mayShow) return { ...answer, quiet };
        const { family } = answer.line.about;
        const line = noteText(language, answer.line);
        const note = { url: page.url, line, language, close, family, corner: settings.corner };
        // Given back for a note that did not stand in the page. One that would have none has moved on, or is a form.
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
  listenForWaysIn();
  void watchAllowedSites();
  onAllowedChange(() => void watchAllowedSites());
  onStoredChange("settings", () => void dressBrowser());
  onBrowserStart(async () => {
    await eraseLeftBehind();
    await dressBrowser();
  });
  onInstall(async (isNew) => {
    if (isNew) await openOwnPage("welcome.html");
    await dressBrowser();
  });
});

/** The menu on selected words, the shortcut, and our keyword in the address bar. */
function listenForWaysIn(): void {
  const openToFind = (words: string) => void openPopupToFind(words).catch((error) => console.error(error));
  onMenusAndKeys({ onFind: openToFind });
  answerInAddressBar({
    async onStart() {
      void findForAddressBar();
      return t(languageFor(await readSettings()), "search.empty");
    },
    async onWords(words) {
      const [settings, find] = await Promise.all([readSettings(), findForAddressBar()]);
      const language = languageFor(settings);
      return addressBarLines(language, words, find(words, { ...settings, language }));
    },
    onEnter: openToFind,
  });
}

/** What the browser shows of us without a window of ours: it remembers it from start to start. */
async function dressBrowser(): Promise<void> {
  const settings = await readSettings();
  const language = languageFor(settings);
  await offerInMenus({ openPanel: t(language, "extension.openPanel"), find: t(language, "menu.find") });
  const words = signals.map(({ agencies }) => agencies);
  lightDotOn(dotRules(sites, words, settings));
}
