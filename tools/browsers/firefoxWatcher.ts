import type { Firefox } from "./firefox.ts";

/** A page of ours in a second tab, which stays in the background: it looks where Marionette does not reach. */
export interface Watcher {
  /** The value of a script's body there. */
  evaluate: <T>(body: string) => Promise<T>;
  close: () => Promise<void>;
}

export async function openWatcher(firefox: Firefox, path: string): Promise<Watcher> {
  const { value: main } = await firefox.send<{ value: string }>("WebDriver:GetWindowHandle");
  const { handle } = await firefox.send<{ handle: string }>("WebDriver:NewWindow", { type: "tab", focus: false });
  const switchTo = (to: string) => firefox.send("WebDriver:SwitchToWindow", { handle: to, focus: false });
  const there = async <T>(work: () => Promise<T>): Promise<T> => {
    await switchTo(handle);
    try {
      return await work();
    } finally {
      await switchTo(main);
    }
  };
  await there(() => firefox.goto(firefox.own(path)));
  return {
    evaluate: (body) => there(() => firefox.evaluate(body)),
    close: () => there(() => firefox.send("WebDriver:CloseWindow")),
  };
}
