import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

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

/** A caution has a sign and a word, never the color alone. */
export function Caution({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <p class="caution">
      <Icon name="caution" />
      <span>
        <strong>{label}</strong>
        <span class="caution-text">{children}</span>
      </span>
    </p>
  );
}
