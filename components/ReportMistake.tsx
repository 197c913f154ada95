import type { Resource } from "../data/schema.ts";
import { Folded } from "./Folded.tsx";
import { useWords } from "./words.tsx";

/** Stands on each card; its form is for the few that are opened. */
export function ReportMistake({ resource }: { resource: Resource }) {
  const { t } = useWords();
  return (
    <Folded title={t("report.title")} load={async () => (await import("./ReportForm.tsx")).ReportForm}>
      {(Form) => <Form resource={resource} />}
    </Folded>
  );
}
