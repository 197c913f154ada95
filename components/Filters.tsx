import type { Filters as Chosen, FacetName } from "../core/search/facets.ts";
import { audiences, costs, formats, topics } from "../data/lists.ts";
import { Button } from "./Button.tsx";
import { Select } from "./Field.tsx";
import { useWords } from "./words.tsx";

interface FiltersProps {
  chosen: Chosen;
  /** Traditions and languages that the directory has. */
  offered: { faiths: readonly string[]; languages: readonly string[] };
  onChoose: (chosen: Chosen) => void;
}
/** The list whose labels a facet's values have. */
const labelsOf = {
  audiences: "audience",
  topics: "topic",
  formats: "format",
  languages: "language",
  costs: "cost",
  faiths: "tradition",
} as const satisfies Partial<Record<FacetName, string>>;
type Filter = keyof typeof labelsOf;
const filters = Object.keys(labelsOf) as Filter[]; // its own keys

/** Nothing else is shown than what is chosen here; the words and the place go on counting. */
export function Filters({ chosen, offered, onChoose }: FiltersProps) {
  const { t, label } = useWords();
  const values: Record<Filter, readonly string[]> = {
    audiences: audiences.filter((one) => one !== "any-family"),
    topics,
    formats,
    languages: offered.languages,
    costs: costs.filter((one) => one !== "unknown"),
    faiths: [...offered.faiths, "secular"],
  };
  const count = Object.keys(chosen).length;
  const choose = (facet: Filter, value: string) => {
    const { [facet]: _before, ...others } = chosen;
    onChoose(value === "" ? others : { ...others, [facet]: value });
  };
  return (
    <details class="filters">
      <summary>{count === 0 ? t("filter.title") : t("filter.count", { count })}</summary>
      <div class="filter-fields">
        {filters.map((facet) => (
          <Select
            key={facet}
            label={t(`filter.${facet}`)}
            value={chosen[facet] ?? ""}
            options={[
              { value: "", text: t("filter.any") },
              ...values[facet].map((value) => ({ value, text: label(labelsOf[facet], value) })),
            ]}
            onChange={(value) => choose(facet, value)}
          />
        ))}
      </div>
      {count > 0 && (
        <Button look="quiet" onPress={() => onChoose({})}>
          {t("filter.clear")}
        </Button>
      )}
    </details>
  );
}
