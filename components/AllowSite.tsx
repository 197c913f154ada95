import { useEffect, useState } from "preact/hooks";
import { askForSite, isAllowed, onAllowedChange, patternOf } from "../platform/permissions.ts";
import { isPrivateWindow, isSessionOnly } from "../platform/stored.ts";
import { Button } from "./Button.tsx";
import { Notice } from "./Notice.tsx";
import { useWords } from "./words.tsx";

type Grant = "unknown" | "offered" | "allowed" | "not-offered";

/** On a page that was read by a press alone: the offer to suggest there by itself from now on. The person asks; we never do. */
export function AllowSite({ url }: { url: string }) {
  const { t } = useWords();
  const [grant, setGrant] = useState<Grant>("unknown");
  useEffect(() => {
    const look = (known: Grant) => void grantOf(url).then((now) => setGrant(now === "allowed" ? known : now));
    look("not-offered"); // allowed before: nothing to say
    return onAllowedChange(() => look("allowed"));
  }, [url]);
  const { host } = new URL(url);
  if (grant === "allowed") return <Notice kind="good">{t("allow.done", { host })}</Notice>;
  if (grant !== "offered") return null;
  return (
    <section class="allow" aria-label={t("allow.title", { host })}>
      <p>
        <strong>{t("allow.title", { host })}</strong> {t("allow.text", { host })}
      </p>
      <Button onPress={() => void askForSite(url).catch(() => false)}>{t("allow.ask")}</Button>
    </section>
  );
}

async function grantOf(url: string): Promise<Grant> {
  if (await isAllowed(url)) return "allowed";
  const isForgetful = (await isPrivateWindow()) || (await isSessionOnly());
  return patternOf(url) === undefined || isForgetful ? "not-offered" : "offered";
}
