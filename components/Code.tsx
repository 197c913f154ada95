import { useMemo } from "preact/hooks";
import type { Code as CodeOf } from "../core/handout.ts";
import { qrCode } from "../core/qrCode.ts";
import { useWords } from "./words.tsx";

/** A square for a phone's camera with its words; absent where it would be too fine to be read. */
export function Code({ code: { data, words } }: { code: CodeOf }) {
  const { t } = useWords();
  const drawn = useMemo(() => qrCode(data), [data]);
  if (!drawn) return null;
  const { size, path } = drawn;
  return (
    <figure class="code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("handout.code", { what: words })}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" shape-rendering="crispEdges" />
      </svg>
      <figcaption>{words}</figcaption>
    </figure>
  );
}
