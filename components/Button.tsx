import type { ComponentChildren } from "preact";

interface ButtonProps {
  children: ComponentChildren;
  onPress: () => void;
  /** `main` is the one next step of a screen; `quiet` costs nothing to overlook. */
  look?: "main" | "plain" | "quiet";
  name?: string;
}

export function Button({ children, onPress, look = "plain", name }: ButtonProps) {
  return (
    <button type="button" class={`button button-${look}`} aria-label={name} onClick={onPress}>
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
}

/** A step that leaves our window: a call, a text, a site. The site is not told where the person came from. */
export function LinkButton({ children, href, look = "plain", name }: LinkButtonProps) {
  const isSite = /^https?:/.test(href);
  return (
    <a
      class={`button button-${look}`}
      href={href}
      rel="noreferrer"
      target={isSite ? "_blank" : undefined}
      aria-label={name}
    >
      {children}
    </a>
  );
}
