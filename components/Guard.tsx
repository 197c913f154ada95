import { Component, type ComponentChildren } from "preact";
import { Notice } from "./Notice.tsx";
import { WithPhones } from "./WithPhones.tsx";
import { useWords } from "./words.tsx";

/** A fault of ours is said in one calm sentence where the part would stand; what stands around it goes on. */
export class Guard extends Component<{ children: ComponentChildren }, { hasFailed: boolean }> {
  override state = { hasFailed: false };
  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }
  override render() {
    return this.state.hasFailed ? <Failed /> : this.props.children;
  }
}

/** What the person can do about a fault of ours, and who helps without us. */
export function Failed() {
  const { t } = useWords();
  return (
    <Notice>
      <p>{t("error.failed")}</p>
      <p>
        <WithPhones text={t("error.failedStill")} />
      </p>
    </Notice>
  );
}
