import { useEffect, useState } from "preact/hooks";
import type { RuleList } from "../core/pages/ruleList.ts";
import { forgetHosts, onAllowedChange, readAllowedHosts } from "../platform/permissions.ts";
import { Button } from "./Button.tsx";
import { Folded } from "./Folded.tsx";
import { Room } from "./Room.tsx";
import { Rules } from "./Rules.tsx";
import { useSessionOnly } from "./useStored.ts";
import { useWords } from "./words.tsx";

export type LoadRules = () => Promise<RuleList>;

/** What the browser lets us read since the installation, and every rule by which a page is known. */
export function SitesRoom({ loadRules }: { loadRules: LoadRules }) {
  const { t } = useWords();
  return (
    <Room title={t("options.sites")}>
      <p>{t("options.sitesHelp")}</p>
      <Folded title={t("rules.title")} load={loadRules}>
        {(rules) => <Rules rules={rules} />}
      </Folded>
    </Room>
  );
}

/** Where the person asked the browser to let us read, too; each can be taken back by one press. */
export function AllowedRoom() {
  const { t } = useWords();
  const hosts = useAllowedHosts();
  const none = useSessionOnly() ? "options.allowedSession" : "options.allowedNone";
  return (
    <Room title={t("options.allowed")}>
      <p>{t(hosts.length > 0 ? "options.allowedHelp" : none)}</p>
      {hosts.map((host) => (
        <div key={host} class="actions">
          <span>{host}</span>
          <Button onPress={() => void forgetHosts([host])}>{t("options.forget", { host })}</Button>
        </div>
      ))}
    </Room>
  );
}

export function useAllowedHosts(): readonly string[] {
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const refresh = () => void readAllowedHosts().then(setHosts);
    refresh();
    return onAllowedChange(refresh);
  }, []);
  return hosts;
}
