import { defineBackground } from "wxt/utils/define-background";
import { lookAt } from "../core/look.ts";
import { noteLine } from "../core/note.ts";
import { isGrantedAtInstall } from "../core/pages/matches.ts";
import { recognize } from "../core/pages/recognize.ts";
import { isQuiet, quietForToday } from "../core/quiet.ts";
import { pageKnowledge } from "../data/knowledge.ts";
import { sites } from "../data/sites.ts";
import { browserLanguage, t } from "../platform/i18n.ts";
import { clearDot, lightDotOn, showDot } from "../platform/icon.ts";
import { onInstall } from "../platform/install.ts";
import { offerPanelInMenu, openPanelFromBrowser } from "../platform/menus.ts";
import { onPageMessage, sendNote } from "../platform/notes.ts";
import { noteText } from "../platform/noteText.ts";
import { languageFor, readQuiet, readSettings, saveQuiet } from "../platform/settings.ts";
import { openOwnPage, openPopup } from "../platform/windows.ts";

export default defineBackground(() => {
  onPageMessage({
    async pageSeen({ page }, sender) {
      const [settings, quiet] = await Promise.all([readSettings(), readQuiet()]);
      const { suggestion, language } = lookAt(page, pageKnowledge);
      const own = languageFor(settings);
      const line = suggestion && noteLine(suggestion);
      if (!suggestion || !line || settings.notes === "off") return clearDot(sender.tabId, t(own, "extension.name"));
      await showDot(sender.tabId, t(own, "icon.something"));
      if (settings.notes === "icon" || isQuiet(quiet, suggestion.family)) return;
      await saveQuiet(quietForToday(quiet, suggestion.family, new Date()));
      await sendNote(sender, {
        line: noteText(language, line),
        language,
        close: t(language, "dismiss.today"),
        corner: settings.corner,
      });
    },
    async noteOpened() {
      await openPopup();
    },
    async noteClosed(_message, { url }) {
      const family = recognize(url, sites)?.family;
      if (family) await saveQuiet(quietForToday(await readQuiet(), family, new Date()));
    },
  });
  openPanelFromBrowser();
  onInstall(async (isNew) => {
    offerPanelInMenu(t(browserLanguage(), "extension.openPanel"));
    await lightDotOn(
      sites.filter(
        ({ host, silent, onlyWith }) => !silent && !onlyWith && !isGrantedAtInstall(`https://${host}/`, sites),
      ),
    );
    if (isNew) await openOwnPage("welcome.html");
  });
});
