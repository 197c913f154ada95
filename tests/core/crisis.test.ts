import { expect, test } from "vitest";
import { crisisIn } from "../../core/crisis.ts";
import { signals } from "../../data/signals.ts";

const words = signals.map(({ crisis }) => crisis);

test.each([
  ["suicide", "self-harm"],
  ["I want to die", "self-harm"],
  ["he says he will kill himself", "self-harm"],
  ["Me quiero morir", "self-harm"],
  ["mi hijo se quiere MATAR en la cárcel", "self-harm"],
  ["suicidal and my husband hits me", "self-harm"],
  ["my husband hits me", "danger"],
  ["violencia doméstica", "danger"],
  ["me pega mi esposo", "danger"],
  ["suicide prevention job", undefined],
  ["killing time", undefined],
  ["dead end", undefined],
  ["mother of a son in prison", undefined],
  ["", undefined],
  ["😀".repeat(5000), undefined],
])("“%s”", (query, expected) => expect(crisisIn(query, words)).toBe(expected));
