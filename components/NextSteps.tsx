import { isPhoneUnconfirmed } from "../core/evidence.ts";
import type { Resource } from "../data/schema.ts";
import { LinkButton } from "./Button.tsx";
import type { IconName } from "./Icon.tsx";
import { SaveButton } from "./SaveButton.tsx";
import { useWords, type Words } from "./words.tsx";

interface Step {
  icon: IconName;
  href: string;
  text: string;
  name?: string;
}

/** Call, text, open or write, in this order; where no address is confirmed, the name to look for. */
export function NextSteps({ resource }: { resource: Resource }) {
  const { t } = useWords();
  const { name, lookFor, website, facebook } = resource;
  const steps = stepsOf(resource, t);
  return (
    <div class="actions">
      {steps.map(({ icon, href, text, name: full }, at) => (
        <LinkButton key={href} look={at === 0 ? "main" : "plain"} href={href} name={full} icon={icon}>
          {text}
        </LinkButton>
      ))}
      <SaveButton resource={resource} />
      {isPhoneUnconfirmed(resource) && <p class="soft about-phone">{t("card.phoneUnconfirmed")}</p>}
      {website === undefined && facebook === undefined && (
        <p class="look-for">
          {t("card.lookFor")} <strong lang="en">{lookFor ?? name}</strong>
        </p>
      )}
    </div>
  );
}

function stepsOf({ name, phone, text, website, facebook, email }: Resource, t: Words["t"]): Step[] {
  const steps: (Step | false | undefined)[] = [
    phone !== undefined && {
      icon: "call",
      href: `tel:${phone}`,
      text: t("card.call", { phone }),
      name: t("card.callName", { name, phone }),
    },
    text && textStep(text, t),
    website !== undefined && { icon: "open", href: website, text: t("card.open", { host: hostOf(website) }) },
    facebook !== undefined && { icon: "open", href: facebook, text: t("card.facebook") },
    email !== undefined && { icon: "mail", href: `mailto:${email}`, text: t("card.email", { email }) },
  ];
  return steps.filter((step) => typeof step === "object");
}

function textStep({ number, word }: NonNullable<Resource["text"]>, t: Words["t"]): Step {
  if (word === undefined) return { icon: "text", href: `sms:${number}`, text: t("card.text", { number }) };
  return {
    icon: "text",
    href: `sms:${number}?body=${encodeURIComponent(word)}`,
    text: t("card.textWord", { word, number }),
  };
}

/** The host of an address as people say it. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, "");
}
