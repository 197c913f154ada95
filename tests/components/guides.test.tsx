import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { Guide } from "../../components/Guide.tsx";
import { Guides } from "../../components/Guides.tsx";
import { SpeakIn } from "../../components/words.tsx";
import { guideIds } from "../../data/lists.ts";
import { guideTexts } from "../../platform/guides.ts";

afterEach(cleanup);

test("all guides are listed by their titles, and say where they were read", async () => {
  const { container } = render(<Guides level={2} />);
  await screen.findByRole("heading", { level: 2, name: "Calls and what they cost" });
  expect(container.querySelectorAll("details.guide:not([open])").length).toBe(guideIds.length);
  const link = screen.getByRole("link", { name: "Worth Rises", hidden: true });
  expect(link.getAttribute("rel")).toBe("noreferrer");
  expect(link.parentElement?.textContent).toBe("Worth Rises dated July 2025");
});

test("some are listed in the order that is asked for, in the language of the person, also when it changes", async () => {
  const inLanguage = (language: "en" | "es") => (
    <SpeakIn value={language}>
      <Guides ids={["coming-home", "support-groups"]} level={4} />
    </SpeakIn>
  );
  const { rerender } = render(inLanguage("en"));
  await screen.findByText("Coming home");
  rerender(inLanguage("es"));
  await screen.findByText("El regreso a casa");
  expect(screen.getAllByRole("heading", { level: 4 }).map((title) => title.textContent)).toEqual([
    "El regreso a casa",
    "Cómo es un grupo de apoyo",
  ]);
  expect(screen.queryByText("Coming home")).toBeNull();
});

test("one is an article with its headings one below the other", async () => {
  const [guide] = await guideTexts("en");
  if (guide) render(<Guide guide={guide} level={2} />);
  expect(screen.getByRole("article").querySelector("h2")?.textContent).toBe("What a support group is like");
  expect(screen.getByRole("heading", { level: 3, name: "The first time" })).toBeDefined();
});

test("a number is called by pressing it", async () => {
  const guide = (await guideTexts("es")).find(({ id }) => id === "coming-home");
  if (guide) render(<Guide guide={guide} level={2} />);
  expect(screen.getByRole("link", { name: "1-800-799-7233" }).getAttribute("href")).toBe("tel:1-800-799-7233");
  expect(screen.getByRole("link", { name: "911" }).getAttribute("href")).toBe("tel:911");
});
