import { useState } from "preact/hooks";
import { useLoaded } from "./useLoaded.ts";
import { useWords } from "./words.tsx";

/** All guides behind one line; nothing of them is loaded before it is opened. */
export function GuidesFolded() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const Guides = useLoaded(isOpen, async () => (await import("./Guides.tsx")).Guides);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("guides.title")}</summary>
      {isOpen && Guides && <Guides level={3} />}
    </details>
  );
}
