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
  ["i want to kill my self", "self-harm"],
  ["my son wants to end his life", "self-harm"],
  ["my brother tried to hang himself", "self-harm"],
  ["I can't do this anymore", "self-harm"],
  ["sucidal", "self-harm"],
  ["ya no puedo más", "self-harm"],
  ["se quiso matar", "self-harm"],
  ["he threatened me", "danger"],
  ["he choked me", "danger"],
  ["le tengo miedo", "danger"],
  ["tengo miedo de él", "danger"],
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
