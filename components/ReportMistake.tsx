import { useState } from "preact/hooks";
import type { Resource } from "../data/schema.ts";
import { useLoaded } from "./useLoaded.ts";
import { useWords } from "./words.tsx";

/** Stands on each card; its form is for the few that are opened. */
export function ReportMistake({ resource }: { resource: Resource }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const Form = useLoaded(isOpen, async () => (await import("./ReportForm.tsx")).ReportForm);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t("report.title")}</summary>
      {isOpen && Form && <Form resource={resource} />}
    </details>
  );
}
