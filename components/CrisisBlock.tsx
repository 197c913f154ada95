import type { Crisis } from "../core/crisis.ts";
import { LinkButton } from "./Button.tsx";
import { WithPhones } from "./WithPhones.tsx";
import { useWords } from "./words.tsx";

/** Help that stands above everything else, open, in the size of the page; what to press comes before what to read. */
export function CrisisBlock({ crisis }: { crisis: Crisis }) {
  return crisis === "self-harm" ? <SelfHarm /> : <Danger />;
}

function SelfHarm() {
  const { t, language } = useWords();
  return (
    <section class="crisis">
      <h2>{t("crisis.selfHarm.title")}</h2>
      <div class="actions">
        <LinkButton look="crisis" icon="call" href="tel:988">
          {t("crisis.selfHarm.call")}
        </LinkButton>
        <LinkButton look="crisis" icon="text" href={language === "es" ? "sms:988?body=AYUDA" : "sms:988"}>
          {t("crisis.selfHarm.textTo")}
        </LinkButton>
      </div>
      <p>
        <WithPhones text={t("crisis.selfHarm.text")} />
      </p>
      <p>
        <WithPhones text={t("crisis.selfHarm.more")} />
      </p>
      <p>
        <strong>{t("crisis.selfHarm.inside")}</strong> {t("crisis.selfHarm.insideText")}
      </p>
    </section>
  );
}

function Danger() {
  const { t } = useWords();
  return (
    <section class="crisis">
      <h2>{t("crisis.danger.title")}</h2>
      <div class="actions">
        <LinkButton look="crisis" icon="call" href="tel:911">
          {t("crisis.danger.call911")}
        </LinkButton>
        <LinkButton look="crisis" icon="call" href="tel:1-800-799-7233">
          {t("crisis.danger.call")}
        </LinkButton>
        <LinkButton look="crisis" icon="text" href="sms:88788?body=START">
          {t("crisis.danger.textTo")}
        </LinkButton>
      </div>
      <p>
        <WithPhones text={t("crisis.danger.text")} />
      </p>
      <p>{t("crisis.danger.trace")}</p>
    </section>
  );
}
