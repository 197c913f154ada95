import { useMemo, useState } from "preact/hooks";
import { filterRules, type RuleList, type SiteLine, type WordLine } from "../core/pages/ruleList.ts";
import { Field } from "./Field.tsx";
import { useWords, type Words } from "./words.tsx";

/** More than this is not read but searched. */
const mostLines = 40;

/** Every rule by which a page is known or passed over in silence, searchable. */
export function Rules({ rules }: { rules: RuleList }) {
  const { t } = useWords();
  const [query, setQuery] = useState("");
  const found = useMemo(() => filterRules(rules, query), [rules, query]);
  return (
    <div class="rules">
      <p>{t("rules.help")}</p>
      <Field label={t("rules.search")}>
        {({ id }) => (
          <input
            id={id}
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </Field>
      <p role="status">
        {found.sites.length + found.words.length > 0
          ? t("rules.count", { count: found.sites.length })
          : t("rules.none", { query })}
      </p>
      <ul class="hosts">
        {found.sites.slice(0, mostLines).map((site) => (
          <SiteRule key={`${site.address} ${site.name}`} site={site} />
        ))}
      </ul>
      {found.sites.length > mostLines && <p class="soft">{t("rules.more")}</p>}
      <dl>
        {found.words.map((line) => (
          <WordRule key={JSON.stringify(line.about)} line={line} />
        ))}
      </dl>
    </div>
  );
}

function SiteRule({ site: { address, name, family, read } }: { site: SiteLine }) {
  const { t, label } = useWords();
  return (
    <li>
      {address}{" "}
      <span class="soft">{`${name}. ${t("rules.of", { sites: label("sites", family) })} ${label("rules.read", read)}`}</span>
    </li>
  );
}

function WordRule({ line: { about, words } }: { line: WordLine }) {
  const speaking = useWords();
  return (
    <>
      <dt>{headingOf(about, speaking)}</dt>
      <dd class="soft">{words.join(" · ")}</dd>
    </>
  );
}

function headingOf(about: WordLine["about"], { t, label }: Words): string {
  if (about.in === "others") return t("rules.others");
  if (about.in === "need") return t("rules.need", { need: label("need", about.need) });
  if (about.in === "silence") return t("rules.silence", { reason: label("silent", about.reason) });
  return `${label("rules.in", about.in)}: ${label("sites", about.family)}`;
}
