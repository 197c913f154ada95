import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";
import { useWords } from "./words.tsx";

interface NoticeProps {
  children: ComponentChildren;
  kind?: "plain" | "good";
}

/** Something our window has to say; read out when it appears. */
export function Notice({ children, kind = "plain" }: NoticeProps) {
  return (
    <div class={`notice notice-${kind}`} role="status">
      {children}
    </div>
  );
}

/** A caution has a sign and the word, never the color alone. */
export function Caution({ children }: { children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <p class="caution">
      <Icon name="caution" />
      <span>
        <strong>{t("caution.label")}</strong>
        <span class="caution-text">{children}</span>
      </span>
    </p>
  );
}
