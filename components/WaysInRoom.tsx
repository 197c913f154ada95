import { useState } from "preact/hooks";
import { hasAddressBar } from "../platform/addressBar.ts";
import { browserKind } from "../platform/browserKind.ts";
import { hasMenus } from "../platform/menus.ts";
import { openShortcutSettings, readShortcuts, type Shortcut } from "../platform/shortcuts.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { Room } from "./Room.tsx";
import { useLoaded } from "./useLoaded.ts";
import { useWords } from "./words.tsx";

/** How our windows are opened without their button; absent where the browser has none of these ways. */
export function WaysInRoom() {
  const { t } = useWords();
  const shortcuts = useLoaded(true, readShortcuts) ?? [];
  if (!hasAddressBar() && !hasMenus() && shortcuts.length === 0) return null;
  return (
    <Room title={t("options.ways")}>
      {hasAddressBar() && (
        <>
          <p>{t("omnibox.help")}</p>
          <p class="soft">{t("omnibox.caution")}</p>
        </>
      )}
      {hasMenus() && <p>{t("menu.help")}</p>}
      {shortcuts.length > 0 && <Shortcuts shortcuts={shortcuts} />}
    </Room>
  );
}

/** The keys as they are now, and where they are changed: the browser alone may do that. */
function Shortcuts({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  const { t, label } = useWords();
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <ul class="points">
        {shortcuts.map(({ name, keys }) => (
          <li key={name}>{`${label("shortcut", name)}: ${keys === "" ? t("shortcut.none") : keys}`}</li>
        ))}
      </ul>
      <p>{t(browserKind() === "chromium" ? "shortcut.change.chromium" : "shortcut.change.firefox")}</p>
      {hasFailed && <Notice>{t("shortcut.failed")}</Notice>}
      <div class="actions">
        <Button onPress={() => void openShortcutSettings().then((isOpen) => setFailed(!isOpen))}>
          {t("shortcut.open")}
        </Button>
      </div>
    </>
  );
}
