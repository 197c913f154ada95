import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./Icon.tsx";

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** `main` is the one next step of a screen; `quiet` costs nothing to overlook. */
  look?: "main" | "plain" | "quiet";
  name?: string;
  icon?: IconName;
}

export function Button({ children, onPress, look = "plain", name, icon }: ButtonProps) {
  return (
    <button type="button" class={`button button-${look}`} aria-label={name} onClick={onPress}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

interface LinkButtonProps {
  children: ComponentChildren;
  href: string;
  look?: "main" | "plain" | "crisis";
  /** For screen readers, where the text alone says too little. */
  name?: string | undefined;
  icon?: IconName;
}

/** A step that leaves our window: a call, a text, a site. The site is not told where the person came from. */
export function LinkButton({ children, href, look = "plain", name, icon }: LinkButtonProps) {
  const isSite = /^https?:/.test(href);
  return (
    <a
      class={`button button-${look}`}
      href={href}
      rel="noreferrer"
      target={isSite ? "_blank" : undefined}
      aria-label={name}
    >
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
