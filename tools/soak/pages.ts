import type { Pages } from "../browsers/stage.ts";

const page = (body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Sample</title></head><body>${body}</body></html>`;
const text = "<h2>Hours</h2><p>From eight to five.</p>".repeat(40);
const strict = "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";

const bodies: Record<string, string> = {
  "/es/": page(`<h1>Llamadas</h1>${text}`, "es"),
  "/login": page("<h1>Sign in</h1><input type=password>"),
  "/visit-form": page("<h1>Apply</h1><input><input><input><input>"),
  "/visitation/": page(`<h1>Visiting hours</h1>${text}`),
};

/** Every host has every page, so that no page has a fault of its own to tell of. */
export const soakPages: Pages = (_host, path) => ({
  body: bodies[path] ?? page(`<h1>Hello</h1>${text}`),
  ...(path === "/strict" && { headers: { "content-security-policy": strict } }),
});
