import {
  Bookmark,
  BookmarkCheck,
  ChevronDown,
  ExternalLink,
  EyeOff,
  LifeBuoy,
  Mail,
  MessageSquare,
  PanelRight,
  Phone,
  Printer,
  Settings,
  TriangleAlert,
} from "lucide";
import { h } from "preact";
import { markPath } from "../platform/mark.ts";

/** From one kept set (docs/decisions/0013), put into the package with the code: nothing is loaded for them. */
const drawn = {
  call: Phone,
  caution: TriangleAlert,
  hide: EyeOff,
  help: LifeBuoy,
  list: Bookmark,
  mail: Mail,
  more: ChevronDown,
  open: ExternalLink,
  options: Settings,
  panel: PanelRight,
  print: Printer,
  saved: BookmarkCheck,
  text: MessageSquare,
} as const;
export type IconName = keyof typeof drawn;

/** Always beside a word: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      {drawn[name].map(([tag, attributes], at) => h(tag, { ...attributes, key: at }))}
    </svg>
  );
}

/** Ours: two stones. */
export function Mark() {
  return (
    <svg class="icon mark" viewBox="0 0 16 16" aria-hidden="true">
      <path d={markPath} />
    </svg>
  );
}
